export { readMedia } from "@x/core/node";
