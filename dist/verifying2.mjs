export { t as verifier, n as verifyOptions } from "./verifying.mjs";
