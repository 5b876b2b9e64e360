export { t as mergeEntries, n as parseBaseline, r as staleEntries, i as writeBaseline } from "./baseline.mjs";
