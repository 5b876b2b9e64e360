export { i as TomlDate, a as TomlError, t as default, r as parse, n as stringify } from "./dist.mjs";
