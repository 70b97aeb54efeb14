// Budgets, in gzipped bytes of a program bundled for browsers with everything it imports.
const budgets = [
  ["Kling: one image to video", "kling-image-to-video", "9.4 kB"],
  ["Sora: one video", "sora-video", "11.1 kB"],
  ["Seedance: one video", "seedance-video", "9.5 kB"],
  ["Veo: one video", "veo-video", "9.3 kB"],
  ["OpenAI: one streamed response", "openai-response", "10.2 kB"],
  ["Claude: one streamed message", "claude-message", "8.95 kB"],
  ["DeepSeek: one streamed chat completion", "deepseek-chat", "8.45 kB"],
  ["Gemini: one streamed answer", "gemini-content", "8.65 kB"],
];

export default budgets.map(([name, program, limit]) => ({
  name: `${name}, in a browser`,
  path: `programs/${program}.js`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: "esm",
    target: "es2022",
    platform: "browser",
  }),
}));
