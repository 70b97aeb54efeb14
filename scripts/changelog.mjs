// How changesets writes CHANGELOG.md: each change with the commit that brought it, as a link where package.json says
// where the repository is. Asks nobody: works without a network and without a token.
import { readFileSync } from "node:fs";

export default {
  async getReleaseLine({ summary, commit }) {
    const [first, ...others] = summary.trim().split("\n");
    const rest = others.map((line) => (line === "" ? "" : `  ${line}`)).join("\n");
    return `- ${link(commit)}${first}${rest === "" ? "" : `\n${rest}`}`;
  },

  async getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return "";
    const list = dependencies.map(({ name, newVersion }) => `  - ${name}@${newVersion}`);
    return ["- Updated dependencies", ...list].join("\n");
  },
};

/** The commit in short; nothing for a changeset that is not committed yet. */
function link(commit) {
  if (!commit) return "";
  const short = commit.slice(0, 7);
  const address = repositoryAddress();
  return address ? `[\`${short}\`](${address}/commit/${commit}): ` : `${short}: `;
}

/** The repository's page, from the address git uses. */
function repositoryAddress() {
  const file = new URL("../package.json", import.meta.url);
  const { repository } = JSON.parse(readFileSync(file, "utf8"));
  return repository?.url?.replace(/^git\+/, "").replace(/\.git$/, "");
}
