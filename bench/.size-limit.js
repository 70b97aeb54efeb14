// Budgets, in gzipped bytes of a program bundled for browsers with everything it imports.
export default [
  {
    name: "Kling in a browser: one image to video",
    path: "programs/kling-image-to-video.js",
    limit: "8.4 kB",
    gzip: true,
    modifyEsbuildConfig: (config) => ({
      ...config,
      format: "esm",
      target: "es2022",
      platform: "browser",
    }),
  },
];
