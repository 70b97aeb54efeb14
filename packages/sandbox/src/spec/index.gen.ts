// Generated from redocly.yaml by `pnpm generate`: change it there, not here.

import { claudeSpec } from "./claude.gen.js";
import { deepseekSpec } from "./deepseek.gen.js";
import { geminiSpec } from "./gemini.gen.js";
import { klingSpec } from "./kling.gen.js";
import { openaiSpec } from "./openai.gen.js";
import { seedanceSpec } from "./seedance.gen.js";
import { soraSpec } from "./sora.gen.js";
import { veoSpec } from "./veo.gen.js";
import type { SpecDocument } from "./spec-document.js";

/** The specs by provider. */
export const specs: Record<string, SpecDocument> = {
  claude: claudeSpec,
  deepseek: deepseekSpec,
  gemini: geminiSpec,
  kling: klingSpec,
  openai: openaiSpec,
  seedance: seedanceSpec,
  sora: soraSpec,
  veo: veoSpec,
};
