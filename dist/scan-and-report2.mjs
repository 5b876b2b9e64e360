export { t as policyFor, n as scanAndReport, r as scanTarget, i as writeOut } from "./scan-and-report.mjs";
