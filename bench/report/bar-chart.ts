/** One bar. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly shown: string;
  readonly isOurs: boolean;
}

/** A chart of bars, and what somebody hears who cannot see it. */
export interface BarChart {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
}

/** The colours of a chart on a page of that kind. */
const themes = {
  light: { text: "#1f2328", quiet: "#59636e", ours: "#0969da", others: "#afb8c1" },
  dark: { text: "#f0f6fc", quiet: "#9198a1", ours: "#4493f8", others: "#3d444d" },
};

/** The page a chart stands on. */
export type Theme = keyof typeof themes;
export const themeNames: readonly Theme[] = ["light", "dark"];

const WIDTH = 640;
const NAMES = 190;
const FIGURES = 80;
const ROW = 22;
const TOP = 40;

/** Draws a chart as SVG. */
export function drawBarChart({ title, description, bars }: BarChart, theme: Theme): string {
  const colours = themes[theme];
  const longest = Math.max(...bars.map(({ value }) => value));
  const height = TOP + bars.length * ROW + 8;
  const rows = bars.map(({ name, value, shown, isOurs }, at) => {
    const y = TOP + at * ROW;
    const width = Math.max(2, (value / longest) * (WIDTH - NAMES - FIGURES));
    const weight = isOurs ? ' font-weight="600"' : "";
    return `  <text x="${NAMES - 8}" y="${y + 13}" text-anchor="end"${weight}>${escape(name)}</text>
  <rect x="${NAMES}" y="${y + 2}" width="${width.toFixed(1)}" height="14" rx="2" fill="${isOurs ? colours.ours : colours.others}"/>
  <text x="${(NAMES + width + 6).toFixed(1)}" y="${y + 13}" fill="${colours.quiet}">${escape(shown)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="12" fill="${colours.text}">
  <title id="title">${escape(title)}</title>
  <desc id="desc">${escape(description)}</desc>
  <text x="8" y="22" font-size="14" font-weight="600">${escape(title)}</text>
${rows.join("\n")}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
