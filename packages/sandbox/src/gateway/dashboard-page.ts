import { textAnswer } from "../transport/answers.js";

const PAGE = `<!doctype html>
<html lang="zh">
  <head>
    <meta charset="utf-8" />
    <title>AI Gateway</title>
  </head>
  <body>
    <noscript>You need to enable JavaScript to run this app.</noscript>
    <div id="root"></div>
  </body>
</html>
`;

/** The dashboard: what the gateway shows, with a good status, for a path it does not know. */
export function dashboardPage(): Response {
  return textAnswer(200, PAGE, "text/html; charset=utf-8", { "Cache-Control": "no-cache" });
}
