import { smoke } from "./smoke.js";

// A page may not read what the file host answers: that host does not let pages of other origins do so.
globalThis.runSmoke = (client) => smoke({ client, readsFileHost: false });
