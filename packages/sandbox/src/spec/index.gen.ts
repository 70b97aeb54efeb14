// Generated from redocly.yaml by `pnpm generate`: change it there, not here.

import claudeSpec from "#specs/claude";
import deepseekSpec from "#specs/deepseek";
import geminiSpec from "#specs/gemini";
import klingSpec from "#specs/kling";
import openaiSpec from "#specs/openai";
import seedanceSpec from "#specs/seedance";
import soraSpec from "#specs/sora";
import veoSpec from "#specs/veo";
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
