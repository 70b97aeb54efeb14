// Generated from redocly.yaml by `pnpm generate`: change it there, not here.

import { klingSpec } from "./kling.gen.js";
import type { SpecDocument } from "./spec-document.js";

/** The specs by provider. */
export const specs: Record<string, SpecDocument> = {
  kling: klingSpec,
};
