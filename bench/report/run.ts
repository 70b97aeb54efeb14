import { mkdir, writeFile } from "node:fs/promises";
import { drawBarChart, themeNames } from "./bar-chart.js";
import { charts } from "./charts.js";
import { describeMachine } from "./machine.js";
import { measureAll } from "./measures.js";
import { resultsPage } from "./results-page.js";
import { targetTable } from "./tables.js";

const machine = await describeMachine();
const measures = await measureAll((what) => console.error(what));
const folder = new URL("../charts/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, chart] of Object.entries(charts(measures)))
  for (const theme of themeNames)
    await writeFile(new URL(`${name}-${theme}.svg`, folder), drawBarChart(chart, theme));
await writeFile(new URL("../RESULTS.md", import.meta.url), resultsPage(machine, measures));
console.log(targetTable(measures));
