import { n as serveParts, t as makePartAudit } from "./part-auditor.mjs";
import { parentPort, workerData } from "node:worker_threads";
// src/surfaces/worker.ts
const { survey, settings } = workerData;
if (parentPort !== null) serveParts(parentPort, makePartAudit(survey, settings));
export {};
