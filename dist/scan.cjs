const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
let n = require("node:process");
let r = require("node:fs");
let i = require("node:path");
let a = require("node:buffer");
// \0node:timers/promises
let o;
const loaded$2 = () => o ??= require("node:timers/promises");
function setImmediate(...e) {
	return loaded$2().setImmediate(...e);
}
function setTimeout$1(...e) {
	return loaded$2().setTimeout(...e);
}
// src/git/pack/damage.ts
var Damage = class extends Error {
	kind;
	constructor(e, t) {
		super(t);
		this.name = "Damage";
		this.kind = e;
	}
};
const s = "its content has another id";
function intact(e, t) {
	if (!e) throw new Damage("damaged", t);
}
function asDamage(e) {
	if (e instanceof Damage) return e;
	let t = e instanceof Error ? Reflect.get(e, "code") : void 0;
	if (typeof t == "string" && /^E[A-Z0-9]+$/.test(t)) return new Damage("damaged", `reading fails: ${t}`);
	throw e;
}
// \0node:crypto
let c;
const loaded$1 = () => c ??= require("node:crypto");
function createHash(...e) {
	return loaded$1().createHash(...e);
}
function createHmac(...e) {
	return loaded$1().createHmac(...e);
}
function pbkdf2Sync(...e) {
	return loaded$1().pbkdf2Sync(...e);
}
function randomBytes(...e) {
	return loaded$1().randomBytes(...e);
}
function randomInt(...e) {
	return loaded$1().randomInt(...e);
}
function timingSafeEqual(...e) {
	return loaded$1().timingSafeEqual(...e);
}
const l = 82176;
const u = 245248;
const d = 327680;
// src/git/small/kernel.ts
function kernelOf(e = 0) {
	try {
		f ??= instantiate$1();
		f.kernel.memory.length < e && (f = grown(f, e));
		return f.kernel;
	} catch {
		return;
	}
}
let f;
function instantiate$1() {
	let { memory: e, ...t } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from("AGFzbQEAAAABNglgAX8Bf2ADf39/AX9gAAF/YAJ/fwF/YAR/f39/AX9gBX9/f39/AX9gAABgAn9/AGADf39/AAMXFgQABwIDBAUBBggGAQICAwAAAQAFAQMFAwEABQYpCH8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHwAERCGFyZVBsYWluABUKZW5kT2ZFbnRyeQAEC2VuZE9mRm9sZGVyABQLZmluZEVudHJpZXMAEwRpZE9mABIIaXNCZXNpZGUAEQZtb2RlT2YAEAZwYXRoT2YADwdpbmZsYXRlAA4JZW5kT2ZLZXB0AAsHYWRkU2hhMQACB2VuZFNoYTEACQlzdGFydFNoYTEACAplbmRPZkZpbGVzAAcKd3JpdGVGaWxlcwAGC3dyaXRlRm9sZGVyAAUGbWVtb3J5AgAMAQUKlDkWogQBBH8gAEGAEGpBAEHAAPwLACABIQQDQCAEIAEgAmpJBEAgAEGAEGogBC0AAEEBdGoiBSAFLwEAQQFqOwEAIARBAWohBAwBCwtBASEGQQAhBEEBIQUCfwNAIAVBD00EQEEAIAZBAXQgAEGAEGogBUEBdGovAQAiB2siBkEASA0CGiAFIAQgBxshBCAFQQFqIQUMAQsLIARBAU1BACADG0EBIAYbC0UEQEEADwsgAEGgEGohBEEBIQVBACEDA0AgBUEPTQRAIAVBAXQiBiAEaiADOwEAIAMgAEGAEGogBmovAQBqIQMgBUEBaiEFDAELC0EAIQUDQCACIAVLBEAgASAFai0AACIDBEAgBCADQQF0aiIDLwEAIQYgAyAGQQFqOwEAIABBwBBqIAZBAXRqIAU7AQALIAVBAWohBQwBCwtBACEBIABBwBBqIQQgAEEAOwEAQQEhBQNAIAVBCk0EQEEBIAV0IgIgAGogACAC/AoAACABQQF0IQEgBCAAQYAQaiAFQQF0ai8BAEEBdGohAgNAIAIgBEsEQCAAQQEgBXRBAWsgAUEBdkHVqgFxIAFB1aoBcUEBdHIiA0ECdkGz5gBxIANBs+YAcUECdHIiA0EEdkGPHnEgA0GPHnFBBHRyIgNBCHQgA0EIdnJBECAFa3ZxQQF0aiAELwEAQQR0IAVyOwEAIAFBAWohASAEQQJqIQQMAQsLIAVBAWohBQwBCwtBAQvbAQEGfyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMgACMCpyICQf8HcUEBdGovAQAiAUUEQEEBIQECfwNAIAFBD00EQCACQQFxIANBAXRyIQMgAkEBdiECIABBgBBqIAFBAXRqLwEAIgUgAyAEa0sEQCAAQcAQaiADIAZqIARrQQF0ai8BAEEEdCABcgwDCyAFIAZqIQYgBCAFakEBdCEEIAFBAWohAQwBCwtBAAshAQsgAUUEQEF/DwsjAiABQQ9xIgCtiCQCIwMgAGskAyABQQR2C6UBAQJ/A0AgACABSQRAQQAhAgNAIAJBwABJBEAgAiAAIAJqKAIAIgNBCHZBgP4DcSADQRh0IANBgP4DcUEIdHJyIANBGHZyNgKAUCACQQRqIQIMAQsLQYDQACECA0AgAkGA0gBJBEAgAiACKAIAIAIoAgggAigCNCACKAIgc3NzIgNBAXQgA0EfdnI2AkAgAkEEaiECDAELCxAKIABBQGshAAwBCwsLswMCBH8BfgNAIwQjBUEIak0EQCMGIwdJQYAQEAEiAEGAAklxBEAjBiIBQQFqJAYgASAAOgAADAILIABBgAJGBEBBAQ8LIABBgAJIIABBnQJKciMGIwdGcgR/QQAFIABBgQJrIgBBAXRBlAhqLwEAIABBzghqLQAAIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASAArSIEhkIBfYOnIwIgBIgkAiMDIABrJANqIQECf0EAQYAwEAEiAEEASCAAQR1Kcg0AGiAAQQF0QewIai8BACECIABBqAlqLQAAIQMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCASADrSIEhkIBfYOnIQAjAiAEiCQCIwMgA2skA0EAIAAgAmoiAiMGQYCCBWtLIwYgAWoiASMHS3INABogAkEISQRAIwYhAANAIAAgAUkEQCAAIAAgAmstAAA6AAAgAEEBaiEADAELCwUjBiEAA0AgACABSQRAIAAgACACaykDADcDACAAQQhqIQAMAQsLCyABJAZBAQsLRQRAQQAPCwwBCwtBAAvSAQIDfwF+IwEgAEEoamoiAy0AAEHAAHEEfyADLwECQb//A3EFQQALBEAgAUEBag8LIAAjASAAIgJBKGpqIgBBBEECIAAtAABBwABxG2oiBCADLQABIAMtAABBD3FBCHRyIgBB/x9PBH8gBCEAAkADQCAAIAFJBEAgACAAKQMAIgVCgYKEiJCgwIABfSAFQn+Fg0KAgYKEiJCgwIB/gyIFeqdBA3ZqIQMgBUIAUg0CIABBCGohAAwBCwsgASEDCyADIARrBSAAC2ogAmtBCGpBeHFqC5IBACADBEAgAyACNgIAIAMgADYCBAsgAkK04MCBg4YINwMAIAJBBmohAiABIwEjACAAQQJ0aigCAEGogBRqaiIAQQRBAiAALQAAQcAAcRtqaiIBIQADQCAALQAAIgNBL0dBACADGwRAIABBAWohAAwBCwsgAiABIAAgAWsiAPwKAAAgACACaiIAQQA6AAAgAEEBaguvAgEEfyAAIQUDQCABIAVLBEAgBARAIAQgBSAAa0EDdGoiBiADNgIAIAYgBTYCBAsjACAFQQJ0aigCAEGAgBRqKAIYIgZBgP6DeHFBCHcgBkH/gfwHcUEIeHIhB0EAIQYDQCAGQQZJBEAgAyAGaiAHQQ8gBkEDbGt2QQdxQTBqOgAAIAZBAWohBgwBCwsgA0EgOgAGIANBB2ohByACIwEjACAFQQJ0aigCAEGogBRqaiIDQQRBAiADLQAAQcAAcRtqaiIGIQMDQCADLQAAIghBL0dBACAIGwRAIANBAWohAwwBCwsgByAGIAMgBmsiA/wKAAAgAyAHaiIDQQA6AAAgA0EBaiIDIwAgBUECdGooAgBBqIAUaiMB/AoAACADIwFqIQMgBUEBaiEFDAELCyADC28BAn8DQCAAIAFJBH8gAiMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbamohAwNAIAMtAAAiBEEvR0EAIAQbBEAgA0EBaiEDDAELCyADLQAAQS9HBUEACwRAIABBAWohAAwBCwsgAAtDAEHA0gBBgcaUugY2AgBBxNIAQYnXtv5+NgIAQcjSAEH+uevFeTYCAEHM0gBB9qjJgQE2AgBB0NIAQfDDy558NgIAC88BAgF+An8gACABaiIFQQAgACABQcgAakFAcWoiBCAAayABa/wLACAFQYABOgAAIARBCGsgAq1CA4YiA0IIiEL/gfyH8J/A/wCDIANC/4H8h/CfwP8Ag0IIhoQiA0IQiEL//4OA8P8/gyADQv//g4Dw/z+DQhCGhEIgijcDACAAIAQQAkEAIQADQCAAQRRJBEAgAEHA0gBqIgEoAgAhAiABIAJBCHZBgP4DcSACQRh0IAJBgP4DcUEIdHJyIAJBGHZyNgIAIABBBGohAAwBCwsLzQkBBn9BwNIAKAIAIQFBxNIAKAIAIQNByNIAKAIAIQBBzNIAKAIAIQJB0NIAKAIAIQRBgNAAIQUDQCAFQdDQAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciACIAMgACACc3FzakGZ84nUBWpqaiIEQQV0IARBG3ZyIAAgASADQR50IANBAnZyIgMgAHNxc2pBmfOJ1AVqamoiAkEFdCACQRt2ciADIAQgAUEedCABQQJ2ciIBIANzcXNqQZnzidQFampqIgBBBXQgAEEbdnIgASACIAEgBEEedCAEQQJ2ciIEc3FzakGZ84nUBWpqIANqIgNBBXQgA0EbdnIgBCAAIAQgAkEedCACQQJ2ciICc3FzakGZ84nUBWpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQaDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGh1+f2BmpqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBodfn9gZqamoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQaHX5/YGampqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGh1+f2BmpqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGh1+f2BmpqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQfDRAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANxIAIgACADcnFyakGkhpGHB2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcSAAIAEgA3JxcmpBpIaRhwdramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHEgAyABIARycXJqQaSGkYcHa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRxIAEgAiAEcnFyakGkhpGHB2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJxIAQgACACcnFyakGkhpGHB2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwsDQCAFQcDSAEkEQCAFKAIQIAUoAgwgACAFKAIIIAIgBSgCBCAEIAUoAgAgAUEFdCABQRt2ciAAIANzIAJzakGq/PSsA2tqaiIEQQV0IARBG3ZyIANBHnQgA0ECdnIiAyABcyAAc2pBqvz0rANramoiAkEFdCACQRt2ciABQR50IAFBAnZyIgEgBHMgA3NqQar89KwDa2pqIgBBBXQgAEEbdnIgAiAEQR50IARBAnZyIgRzIAFzakGq/PSsA2tqIANqIgNBBXQgA0EbdnIgACACQR50IAJBAnZyIgJzIARzakGq/PSsA2tqIAFqIQEgAEEedCAAQQJ2ciEAIAVBFGohBQwBCwtBwNIAQcDSACgCACABajYCAEHE0gBBxNIAKAIAIANqNgIAQcjSAEHI0gAoAgAgAGo2AgBBzNIAQczSACgCACACajYCAEHQ0gBB0NIAKAIAIARqNgIAC4kDAgR/An5CASEHA0AgB0IAUgRAAkADQCAAIAFJBEAgACAAKQMAIghCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/gyIIeqdBA3ZqIQMgCEIAUg0CIABBCGohAAwBCwsgASEDCyADQQFqIgMtAABBLUciBAR/IAMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbBSADQQJqQQAgAy0AAUExRhsLIgUEfyAFLQAAQSBHBUEBCwRAQQAPCyAFQQFqIgMhAANAIAAgA2tBCkkEfyAALQAAQTBrQQpJBUEACwRAIABBAWohAAwBCwsgAEEAIAAgA2tBAWtBCUkbIgYEfyAGLQAAQQpHBUEBCwRAQQAPC0EAIQMgBUEBaiEAA0AgACAGSQRAIAAtAAAgA0EKbGpBMGshAyAAQQFqIQAMAQsLIAEgBkEBaiACQQAgBBtqIgBJBEBBAA8LIAcgA618QgF9IQcMAQsLIAALuAUBB38jAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCH4OnIQMjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIfg6cjAkIFiCQCIwNBBWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIPg6chACMCQgSIJAIjA0EEayQDQQFqIgRBHksgA0GBAmoiBUGeAktyBEBBAA8LIABBBGohA0GABEEAQRP8CwADQCADIAZLBEAgBkGACGotAAAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJCB4OnIwJCA4gkAiMDQQNrJAM6AIAEIAZBAWohBgwBCwtBgBBBgARBE0EAEAAEfyAEIAVqIQMCfwNAIAEgA0kEQEEAQYAQEAEiAEEASA0CGkEAIQJBASEGIABBEEgEQCAAIQIFIAFFIABBEEZxBH9BAAwEBSAAQRBGBH8gAUH/C2otAAAhAiMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIDg6cjAkICiCQCIwNBAmskA0EDagUgAEERRgR/IwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgeDpyMCQgOIJAIjA0EDayQDQQNqBSMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL/AIOnIwJCB4gkAiMDQQdrJANBC2oLCwshBgtBACABIAZqIgAgA0sNAhogAUGADGogAiAG/AsAIAAhAQwBCwtBgARBgAwgA/wKAABBAQsFQQALRQRAQQAPC0GABi0AAAR/QYAQQYAEIAVBARAABUEACwR/QYAwIAVBgARqIARBARAABUEACwuWBAEEfwNAIABFBEAjBSMEIwNBA3ZrSQRAQQAPCyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkIBg6chACMCQgGIJAIjA0EBayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQgODpyEBIwJCAogkAiMDQQJrJAMgAQR/IAFBAUYEf0GABEEIQZAB/AsAQZAFQQlB8AD8CwBBgAZBB0EY/AsAQZgGQoiQoMCAgYKECDcAAEGgBkEFQSD8CwBBgBBBgARBoAJBABAABH9BgDBBoAZBIEEAEAAFQQALBH8QAwVBAAsFIAFBAkYEfxAMBUEACwR/EAMFQQALCwUjA0EHcSEBIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCIAGtiCQCIwMgAWskAyMCIwQpAwAjA62GhCQCIwRBPyMDa0EDdmokBCMDQThyJAMjAkL//wODpyEBIwJCEIgkAiMDQRBrJAMjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwJC//8Dg6chAiMCQhCIJAIjA0EQayQDIwQjA0EDdmskBEIAJAJBACQDIAEgAnNB//8DRyMEIAFqIgIjBUtyIwYgAWoiAyMHS3IEf0EABSMGIwQgAfwKAAAgAiQEIAMkBkEBCwtFBEBBAA8LDAELC0EBC58FAgV/BHtCACQCQQAkA0GCgAEkBCAAQYCAAWokBUGAggUkBiABQYCCBWokByAAQQZJBH9BAQVBgYABLQAAIgBBIHFFQYCAAS0AACIBQQ9xQQhGIAFBBHZBCElxcQR/IAFBCHQgAHJBH3AFQQELCwR/QQAFEA0LRQRAQX8PCyMDQQdxIQAjAiMEKQMAIwOthoQkAiMEQT8jA2tBA3ZqJAQjA0E4ciQDIwIgAK2IJAIjAyAAayQDIwIjBCkDACMDrYaEJAIjBEE/IwNrQQN2aiQEIwNBOHIkAyMCQv////8Pg6chACMCQiCIJAIjA0EgayQDIABBgP6DeHFBCHcgAEH/gfwHcUEIeHIhBiMGQYCCBWtBfyMFIwQjA0EDdmtPBH8jBiEEQQEhA0EAIQFBgIIFIQADQCAAIARJBEAgAEGwK2oiAiAEIAIgBEkbIQX9DAAAAAAAAAAAAAAAAAAAAAAhB/0MAAAAAAAAAAAAAAAAAAAAACEI/QwAAAAAAAAAAAAAAAAAAAAAIQkDQCAAQRBqIgIgBU0EQCABIANBBHRqIQEgCCAH/a4BIQggByAA/QAEACIK/X39f/2uASEHIAkgCv2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAK/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQkgAiEADAELCyABIAn9GwAgCf0bAWogCf0bAmogCf0bA2ogCP0bACAI/RsBaiAI/RsCaiAI/RsDakEEdGpqIQEgAyAH/RsAIAf9GwFqIAf9GwJqIAf9GwNqaiEDA0AgACAFSQRAIAMgAC0AAGoiAyABaiEBIABBAWohAAwBCwsgA0Hx/wNwIQMgAUHx/wNwIQEMAQsLIAYgAUEQdCADckYFQQALGwsmACMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbagssACMAIABBAnRqKAIAQYCAFGooAhgiAEGA/oN4cUEIdyAAQf+B/AdxQQh4cgudAgEDfyMBIwAgAEECdGooAgBBqIAUamoiAEEEQQIgAC0AAEHAAHEbaiEDQQAhAAJAIwEjACABQQJ0aigCAEGogBRqaiIBQQRBAiABLQAAQcAAcRtqIgEgA0YNACADQQdxIAFBB3FGBEADQCADQQdxBEBBACEAIAJFDQMgAy0AACIEIAEtAAAiBWshACAEIAVHDQMgAkEBayECIANBAWohAyABQQFqIQEMAQsLA0AgAkEITwRAIAMpAwAgASkDAFEEQCADQQhqIQMgAUEIaiEBIAJBCGshAgwCCwsLCwNAIAIiAEEBayECIAAEQCADLQAAIgQgAS0AACIFayEAIAQgBUcNAiADQQFqIQMgAUEBaiEBDAELC0EAIQALIABFCxIAIwAgAEECdGooAgBBqIAUaguRAQECfyADJAAgBCQBQQAhAwNAIAIgA0sEQCMAIANBAnRqIABBgIAUazYCACAFIABBKGogBGovAQAiBnIhBSABIAZBwABxRSAGQQ9xQQh0IAZBCHZyIgZB/x9JcQR/IAAgBCAGakEyakF4cWoFIAAgARAECyIASQRAQQAPCyADQQFqIQMMAQsLQQAgACAFQTBxGwvPAgEIfyMBIwAgAEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiEFIABBAWohCANAIAEgCEsEQCACIQBBACEGAkAjASMAIAEgCGpBAXYiBEECdGooAgBBqIAUamoiA0EEQQIgAy0AAEHAAHEbaiIHIAUiA0YNACADQQdxIAdBB3FGBEADQCADQQdxBEBBACEGIABFDQMgAy0AACIJIActAAAiCmshBiAJIApHDQMgAEEBayEAIANBAWohAyAHQQFqIQcMAQsLA0AgAEEITwRAIAMpAwAgBykDAFEEQCADQQhqIQMgB0EIaiEHIABBCGshAAwCCwsLCwNAIAAiBkEBayEAIAYEQCADLQAAIgkgBy0AACIKayEGIAkgCkcNAiADQQFqIQMgB0EBaiEHDAELC0EAIQYLIAYEQCAEIQEFIARBAWohCAsMAQsLIAgL3wMCBn8DfiAAIQQDQCABIARLBEAjASMAIARBAnRqKAIAQYCAFGoiB0EoamoiAEEEQQIgAC0AAEHAAHEbaiIAQYAgaiEGIAAhAwJAA0AgAyAGSQRAIAMgAykDACIIQoGChIiQoMCAAX0gCEJ/hYNCgIGChIiQoMCAf4MiCHqnQQN2aiEFIAhCAFINAiADQQhqIQMMAQsLIAYhBQsgBSAAayIDBH8jASAHQShqaiIFLQABIAUtAABBD3FBCHRyQf8fIAMgA0H/H08bRwVBAQsEf0EABSAHKAIYIgNBgP6DeHFBCHcgA0H/gfwHcUEIeHIiA0HtgwJGIANBpIMCRnIgA0GAwAJGciADQYDAA0ZyCwR/An9BASACRQ0AGkEAIQMDQCACIANqKQMAIgggACADaikDAFEEQEEAIAhCgYKEiJCgwIABfSAIQn+Fg0KAgYKEiJCgwIB/g0IAUg0CGiADQQhqIQMMAQsLIAIgA2opAwAiCEKBgoSIkKDAgAF9IAhCf4WDQoCBgoSIkKDAgH+DIglQIAl6IAAgA2opAwAiCiAIhXpCeIMiCVpyBH8gCCAJiEL/AYMgCiAJiEL/AYNUBUEACwsFQQALRQRAQQAPCyAAIQIgBEEBaiEEDAELC0EBCwvWAQUAQYAICxMQERIACAcJBgoFCwQMAw0CDgEPAEGUCAs6AwAEAAUABgAHAAgACQAKAAsADQAPABEAEwAXABsAHwAjACsAMwA7AEMAUwBjAHMAgwCjAMMA4wACAQBB1ggLFAEBAQECAgICAwMDAwQEBAQFBQUFAEHsCAs8AQACAAMABAAFAAcACQANABEAGQAhADEAQQBhAIEAwQABAYEBAQIBAwEEAQYBCAEMARABGAEgATABQAFgAEGsCQsaAQECAgMDBAQFBQYGBwcICAkJCgoLCwwMDQ0=", "base64"))).exports;
	return {
		kernel: {
			...t,
			...viewsOf(e)
		},
		memory: e
	};
}
function grown({ kernel: e, memory: t }, n) {
	t.grow(Math.ceil((n - e.memory.length) / ee));
	return {
		kernel: {
			...e,
			...viewsOf(t)
		},
		memory: t
	};
}
function viewsOf({ buffer: e }) {
	return {
		memory: new Uint8Array(e),
		state: Buffer.from(e, 10560, 20)
	};
}
const ee = 65536;
// src/git/small/small.ts
function inflateSmall(e, t) {
	let n = e.length <= 65536 ? kernelFor(e.length) : void 0;
	if (n === void 0) return;
	let { memory: r, inflate: i } = n;
	r.set(e, 16384);
	let a = i(e.length, Math.min(t, u));
	if (a < 0) return;
	m = Math.max(0, m - a);
	return r.slice(l, l + a);
}
function sha1Small(e, t) {
	let n = e.length + t.length;
	let r = n <= p ? kernelFor(n) : void 0;
	if (r === void 0) return;
	let { memory: i, state: a, startSha1: o, addSha1: s, endSha1: c } = r;
	o();
	for (let t = 0; t < e.length; t += 1) i[l + t] = e.charCodeAt(t);
	let d = e.length;
	let f = 0;
	for (; d + t.length - f > u;) {
		i.set(t.subarray(f, f += u - d), l + d);
		s(l, 327424);
		d = 0;
	}
	i.set(f === 0 ? t : t.subarray(f), l + d);
	c(l, d + t.length - f, n);
	m = Math.max(0, m - n);
	return a.toString("hex");
}
const p = 1048576;
let m = 2 * p;
function kernelFor(e) {
	return e > m ? void 0 : kernelOf();
}
// src/git/pack/object-format.ts
function hashBytes(e) {
	return e === "sha1" ? 20 : 32;
}
function newHash(e) {
	return createHash(e);
}
function objectId(e, t, n) {
	return digestOf(e, n, headOf$3(t, n.length));
}
function digestOf(e, t, n = "") {
	return (e === "sha1" ? sha1Small(n, t) : void 0) ?? newHash(e).update(n).update(t).digest("hex");
}
function objectHash(e, t, n) {
	return newHash(e).update(headOf$3(t, n));
}
function headOf$3(e, t) {
	return `${e} ${t}\0`;
}
// src/git/pack/open-file.ts
function openRegular(e) {
	let t = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
	if ((0, r.fstatSync)(t).isFile()) return t;
	(0, r.closeSync)(t);
	throw new Damage("damaged", "it is no regular file");
}
// src/core/seal.ts
function primaryPart(e) {
	return e.find((e) => !e.identifier) ?? e[0];
}
function seal(e, t, n) {
	let [r, ...i] = e.parts;
	let a = primaryPart([asPrimary(r), ...i.map(asPrimary)]).part;
	let sealed = (e) => ({
		...sealPart(e, n),
		...e === a || e.secret.identifier ? {} : { fingerprint: t(e.kind, e.secret) }
	});
	return {
		fingerprint: t(a.kind, a.secret),
		rule: e.rule,
		title: e.title,
		kind: a.secret.identifier ? "identifier" : "credential",
		severity: e.severity,
		confidence: e.confidence,
		facts: e.facts,
		signals: e.signals,
		decoded: e.decoded,
		parts: [sealed(r), ...i.map(sealed)],
		...e.more === void 0 ? {} : { more: e.more }
	};
}
function asPrimary(e) {
	return {
		part: e,
		identifier: e.secret.identifier
	};
}
function sealPart(e, t) {
	let n = e.secret.trail();
	return {
		kind: e.kind,
		masked: e.secret.masked(),
		identifier: e.secret.identifier,
		...e.position,
		offset: e.span.start,
		length: e.span.end - e.span.start,
		...n ? { trail: n } : {},
		...t ? { value: t(e.secret) } : {}
	};
}
function primaryOf({ parts: [e, ...t] }) {
	return primaryPart([e, ...t]);
}
// src/core/outcome.ts
const te = {
	sealed: [],
	marks: [],
	unread: [],
	skipped: []
};
function outcomeOf({ detections: e, marks: t, unread: n, skipped: r }, { fingerprint: i, disclose: a }) {
	if (e.length + t.length + n.length + r.length === 0) return te;
	return {
		sealed: e.map((e) => seal(e, i, a)),
		marks: t,
		unread: n.map(({ reason: e }) => e),
		skipped: r.map(({ reason: e }) => e)
	};
}
// src/core/hit-list.ts
var ne = class HitList$1 {
	count = 0;
	starts = ie;
	ends = ie;
	what = ie;
	static take() {
		if (h === 0) return new HitList$1();
		--h;
		return re[h] ?? new HitList$1();
	}
	giveBack() {
		this.count = 0;
		re[h] = this;
		h += 1;
	}
	add(e, t, n) {
		this.count === this.starts.length && this.#e();
		this.starts[this.count] = e;
		this.ends[this.count] = t;
		this.what[this.count] = n;
		this.count += 1;
	}
	#e() {
		this.starts = doubled$2(this.starts);
		this.ends = doubled$2(this.ends);
		this.what = doubled$2(this.what);
	}
};
const re = [];
let h = 0;
const ie = new Uint32Array();
function doubled$2(e) {
	let t = new Uint32Array(Math.max(64, e.length * 2));
	t.set(e);
	return t;
}
// src/core/comments.ts
const ae = new Map([
	["#", null],
	["//", null],
	["--", null],
	["/*", "*/"],
	["<!--", "-->"],
	["(*", "*)"],
	["{-", "-}"]
]);
const g = /\\.|["`]|(?<!\w)'|<!--|\/\*|(?<!:)\/\/|\(\*|\{-|--(?=[\s[]|$)|#(?!\{)/g;
const oe = /^\s*(?:[;%!*]|--|::|"""|'''|\\"|(?:rem|dnl|@c|\.\.)\s)/i;
const se = /(?:\s[;%!]|\{\{!)[^"'`]*$|[\s@]\*\s*$/;
const ce = /(?:^|\s)(')\s*$|^\s*(")\s*$/;
const le = /"(?:\/\/[^"]{0,40}|[_$]?_?comment)"\s*:\s*\[?\s*"[^"]*$/i;
const ue = [
	[/(?<![^\s;{}(),>])\/\*/g, /\*\//g],
	[/<!--/g, /-->/g],
	[/\{[-#]/g, /[-#]\}/g],
	[/<#/g, /#>/g],
	[/\(\*/g, /\*\)/g],
	[/--\[\[/g, /\]\]/g],
	[/^=begin\b/gm, /^=end\b/gm],
	[/^\s*(?:"""|''')/gm, /\S\s*(?:"""|''')/g]
];
function inComment(e, t) {
	let n = e.slice(Math.max(e.lastIndexOf("\n"), e.lastIndexOf("\r")) + 1);
	return oe.test(n) || se.test(n) || le.test(n) || isBehindOpening(n) || isBehindQuote(n, t) || isInBlock(e);
}
function isBehindOpening(e) {
	let t = "";
	g.lastIndex = 0;
	for (let n = g.exec(e); n; n = g.exec(e)) {
		let [r] = n;
		if (r === t) t = "";
		else if (t === "" && /["'`]/.test(r)) t = r;
		else if (ae.has(r)) {
			let n = endOf$3(e, g.lastIndex, ae.get(r) ?? null, t);
			if (n < 0) return !0;
			g.lastIndex = n;
		}
	}
	return !1;
}
function endOf$3(e, t, n, r) {
	let i = [n === null ? -1 : e.indexOf(n, t), r === "" ? -1 : closingQuote(e, t, r)].filter((e) => e >= 0);
	return i.length === 0 ? -1 : Math.min(...i);
}
function closingQuote(e, t, n) {
	for (let r = e.indexOf(n, t); r >= 0; r = e.indexOf(n, r + 1)) if (e[r - 1] !== "\\") return r;
	return -1;
}
function isBehindQuote(e, t) {
	let [, n, r = n] = ce.exec(e) ?? [];
	return r !== void 0 && closingQuote(t.replace(/\w'\w/g, ""), 0, r) < 0;
}
function isInBlock(e) {
	return ue.some(([t, n]) => {
		let r = lastEnd(t, e);
		return r > 0 && r >= lastEnd(n, e);
	});
}
function lastEnd(e, t) {
	let n = 0;
	for (let r of t.matchAll(e)) n = r.index + r[0].length;
	return n;
}
const _ = new Int8Array(128).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((e, t) => _[e.charCodeAt(0)] = t);
_[45] = 62;
_[95] = 63;
function decodeBase64(e) {
	let t = e.replace(/=+$/, "");
	if (t.length % 4 == 1) return;
	let [n, r, i] = [
		0,
		0,
		""
	];
	for (let e = 0; e < t.length; e++) {
		let a = _[t.charCodeAt(e)] ?? -1;
		if (a < 0) return;
		n = (n << 6 | a) & 16777215;
		r += 6;
		if (r >= 8) {
			r -= 8;
			i += String.fromCharCode(n >> r & 255);
		}
	}
	return i;
}
// src/core/entropy.ts
function shannon(e) {
	let [t, n] = [255, 0];
	for (let r = 0; r < e.length; r++) {
		let i = e.charCodeAt(r) & 255;
		v[i] = (v[i] ?? 0) + 1;
		i < t && (t = i);
		i > n && (n = i);
	}
	let r = 0;
	for (let e = t; e <= n; e++) {
		let t = v[e] ?? 0;
		t > 1 && (r += t * Math.log2(t));
		v[e] = 0;
	}
	return e.length === 0 ? 0 : Math.log2(e.length) - r / e.length;
}
const v = new Uint32Array(256);
function mixed(e) {
	return shannon(e) >= floorOf(alphabetSize(e), e.length) - .005;
}
function alphabetSize(e) {
	if (/^\d*$/.test(e)) return 10;
	if (/^(?:[\da-f]*|[\dA-F]*)$/.test(e)) return 16;
	if (/^(?:[a-z2-7]*|[A-Z2-7]*)$/.test(e)) return 32;
	if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(e)) return 36;
	return /^[\dA-Za-z]*$/.test(e) ? 62 : 64;
}
const de = [
	8,
	10,
	12,
	14,
	16,
	20,
	24,
	28,
	32,
	40,
	48,
	64,
	96,
	128
];
const fe = new Map([
	[10, [
		1.41,
		1.72,
		1.92,
		2.07,
		2.22,
		2.4,
		2.54,
		2.64,
		2.72,
		2.84,
		2.93,
		3.03,
		3.13,
		3.18
	]],
	[16, [
		1.75,
		1.97,
		2.22,
		2.41,
		2.58,
		2.8,
		2.96,
		3.07,
		3.19,
		3.34,
		3.44,
		3.59,
		3.73,
		3.8
	]],
	[32, [
		2.16,
		2.32,
		2.62,
		2.81,
		2.98,
		3.25,
		3.45,
		3.62,
		3.74,
		3.95,
		4.1,
		4.31,
		4.54,
		4.66
	]],
	[36, [
		2.16,
		2.45,
		2.63,
		2.84,
		3.02,
		3.3,
		3.52,
		3.68,
		3.83,
		4.04,
		4.2,
		4.42,
		4.66,
		4.79
	]],
	[62, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.25,
		3.55,
		3.77,
		3.97,
		4.14,
		4.38,
		4.58,
		4.85,
		5.18,
		5.37
	]],
	[64, [
		2.25,
		2.65,
		2.86,
		3.09,
		3.28,
		3.58,
		3.8,
		3.99,
		4.16,
		4.4,
		4.6,
		4.87,
		5.21,
		5.4
	]]
]);
function floorOf(e, t) {
	let n = fe.get(e) ?? [];
	let r = de.findIndex((e) => e >= t);
	if (r === -1) return n.at(-1) ?? 0;
	if (r === 0) return (n[0] ?? 0) * t / 8 - .3;
	let [i, a] = [de[r - 1] ?? 0, de[r] ?? 0];
	let [o, s] = [n[r - 1] ?? 0, n[r] ?? 0];
	return o + (s - o) * (t - i) / (a - i);
}
// src/core/der.ts
const pe = String.raw`(?:[\0-\x7f]|\x81[^]|\x82[^][^])`;
const me = RegExp(`^0${pe}(?:0${pe})?\\x06[\\x03-\\x0b][*+U]`);
const he = RegExp(`^0${pe}0${pe}\\xa0\\x03\\x02\\x01[\\x01\\x02]`);
function isPublicDer(e) {
	return me.test(e) || he.test(e);
}
function isWholeDer(e) {
	let [t, n] = [e.charCodeAt(0), e.charCodeAt(1)];
	if (t !== 48) return !1;
	if (n < 128) return e.length === 2 + n;
	let r = n & 127;
	let i = 0;
	for (let t = 0; t < r && r <= 3; t++) i = i * 256 + e.charCodeAt(2 + t);
	return e.length === 2 + r + i;
}
// src/core/record.ts
function isRecord(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
function recordOf$1(e) {
	return isRecord(e) ? e : {};
}
function listOf(e) {
	return Array.isArray(e) ? e : [];
}
function at(e, ...t) {
	return t.reduce((e, t) => isRecord(e) && Object.hasOwn(e, t) ? e[t] : void 0, e);
}
// src/core/jwt.ts
function jwtHeader(e) {
	let t = parse$1(e.split(".")[0] ?? "");
	return t && typeof t.alg == "string" ? t : void 0;
}
function jwtClaims(e) {
	let t = parse$1(e.split(".")[1] ?? "")?.exp;
	return typeof t == "number" && t > 0 && t < 1e11 ? { exp: new Date(t * 1e3).toISOString() } : {};
}
function parse$1(e) {
	try {
		let t = JSON.parse(decodeBase64(e) ?? "");
		return isRecord(t) ? t : void 0;
	} catch {
		return;
	}
}
// src/core/views/characters.ts
const ge = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const y = `${ge}+/=_-`;
const b = members(y);
const _e = `${ge}+/=_-.~:@!$*?^#%&;\\`;
const x = members(_e);
const S = "0123456789abcdefABCDEF";
const C = sextets();
const w = nibbles();
function members(e) {
	let t = new Uint8Array(256);
	for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = 1;
	return t;
}
function skip(e, t, n, r) {
	let i = Math.min(r, t.length);
	let a = n;
	for (; a < i && e[t[a] ?? 0] === 1;) a++;
	return a;
}
function skipBack(e, t, n, r) {
	let i = Math.max(r, 0);
	let a = n;
	for (; a > i && e[t[a - 1] ?? 0] === 1;) a--;
	return a;
}
function hexByte(e, t) {
	let n = w[e[t] ?? 0] ?? 255;
	let r = w[e[t + 1] ?? 0] ?? 255;
	return n > 15 || r > 15 || t + 1 >= e.length ? -1 : n * 16 + r;
}
function sextets() {
	let e = new Uint8Array(256).fill(255);
	let t = `${ge}+/`;
	for (let n = 0; n < 64; n++) e[t.charCodeAt(n)] = n;
	e[45] = 62;
	e[95] = 63;
	return e;
}
function nibbles() {
	let e = new Uint8Array(256).fill(255);
	for (let t = 0; t < 22; t++) e[S.charCodeAt(t)] = t < 16 ? t : t - 6;
	return e;
}
// src/core/values/match-at.ts
function match(e, t, n) {
	e.lastIndex = n;
	return e.test(t) ? e.lastIndex : void 0;
}
function codeAt(e, t) {
	return t >= 0 && t < e.length ? e.charCodeAt(t) : 0;
}
function past(e, t, n, r) {
	let i = Math.min(r, t.length);
	let a = n;
	for (; a < i && e[t.charCodeAt(a)] === 1;) a += 1;
	return a;
}
function backPast(e, t, n, r) {
	let i = Math.max(r, 0);
	let a = n;
	for (; a > i && e[t.charCodeAt(a - 1)] === 1;) --a;
	return a;
}
// src/core/values/behind.ts
const ve = members("\\\"'`])*}");
const ye = members(" 	");
const be = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_";
const xe = members(`${be}0123456789.<>[]&*?`);
const Se = members(`${be}&*?`);
const Ce = members("?+|:.");
const [we, Te, Ee, De, Oe, ke, Ae, je, Me, Ne, Pe, Fe, Ie] = [
	9,
	32,
	33,
	42,
	44,
	45,
	58,
	60,
	61,
	62,
	63,
	91,
	93
];
function behind(e, { end: t }, n) {
	let r = past(ye, e, past(ve, e, t, t + 4), t + 80);
	n.at(t, r + 1);
	return r;
}
function mayAssign(e, { end: t }, n, r) {
	let i = codeAt(e, n);
	r.at(t, n + 2);
	if (i === Me || i === Ae || i === Pe) return !0;
	let a = codeAt(e, n + 1);
	if (i === Oe) return isDropped(a === Te || a === we ? codeAt(e, n + 2) : a, n, r);
	if (i === Fe) return a >= 48 && a <= 57 || a === Ie;
	if (i === je) return a === ke;
	if (i === ke) return a === Ne;
	if (i === Ee) return a === Me;
	if (Ce[i] === 1) return endsInSign(e, n, r);
	return Se[i] === 1 && mayBeType(e, n, r) || hasStar(e, t, n);
}
function isDropped(e, t, n) {
	n.at(t, t + 3);
	return e === 95 || e === 101 || e === 111;
}
function endsInSign(e, t, n) {
	let r = past(Ce, e, t, t + 3);
	n.at(t, r + 1);
	return codeAt(e, r) === Me;
}
function mayBeType(e, t, n) {
	let r = past(xe, e, t, t + 31);
	let i = past(ye, e, r, r + 80);
	n.at(t, i + 1);
	return i > r && (codeAt(e, i) === Me || r === t + 2 && e.startsWith("As", t));
}
function hasStar(e, t, n) {
	for (let r = t; r < n; r += 1) if (e.charCodeAt(r) === De) return !0;
	return !1;
}
const Le = new Uint8Array(256).fill(1, 48, 58).fill(1, 65, 91).fill(1, 95, 96).fill(1, 97, 123).fill(2, 36, 37).fill(2, 45, 47);
function nameAt(e, t, n) {
	let r = t;
	let i = n;
	for (; r > 0 && t - r < 120 && (Le[e.charCodeAt(r - 1)] ?? 0) > 0;) --r;
	for (; i < e.length && i - n < 120 && (Le[e.charCodeAt(i)] ?? 0) > 0;) i += 1;
	let a = i + 1;
	for (; i > n && Le[e.charCodeAt(i - 1)] !== 1;) --i;
	let o = r > 0 ? e.charCodeAt(r - 1) : 0;
	return {
		start: r,
		end: i,
		text: e.slice(r, i),
		quote: o === 34 || o === 39 || o === 96 ? e.charAt(r - 1) : "",
		from: r - 1,
		to: a
	};
}
function phraseOf(e, { start: t, text: n }) {
	if (codeAt(e, t - 1) !== 32) return n;
	return (/(?:[A-Za-z]{2,12} ){1,3}$/.exec(e.slice(Math.max(0, t - 40), t))?.[0] ?? "") + n;
}
function lastBefore(e, t, n, r) {
	let i = t.charCodeAt(0);
	let a = Math.max(0, n - r);
	for (let t = Math.min(n, e.length - 1); t >= a; t--) if (e.charCodeAt(t) === i) return t;
	return -1;
}
// src/core/values/command.ts
const Re = /(?:^|[\s;&|(])(?:ENV|ARG|[#%][ \t]?(?:define|global)|setq|setf|defvar|defconst|defparameter|def|setx?|set -U?g?x|-U?g?x|configure set|setenv|login|machine [\w.-]{1,80}|git config(?: --\w{1,10})?|identified)[ \t]{1,8}$|(?:^|\n)[ \t]{0,40}$|[ \t]login[ \t]{1,8}[^\s]{1,80}[ \t]{1,8}$/i;
function standsInCommand(e, { start: t, end: n }, r) {
	if (!mayStandInCommand(e, t, r)) return !1;
	let i = lastBefore(e, "\n", t - 1, 119);
	let a = i < 0 ? t - 120 : i + 1;
	r.at(a - 1, n);
	return Re.test(e.slice(Math.max(0, a), t));
}
const ze = /(?:env|arg|define|global|setq|setf|def|defvar|defconst|defparameter|setx?|-[a-z]{1,3}|login|config|identified)$/i;
const Be = /(?:machine|login|config)$/i;
const Ve = members(" 	");
function mayStandInCommand(e, t, n) {
	let r = backPast(Ve, e, t, 0);
	n.at(r - 1, t);
	if (r === 0 || e.charCodeAt(r - 1) === He) return !0;
	let i = wordBefore(e, r);
	n.at(i - 1, t);
	if (ze.test(e.slice(i, r))) return !0;
	let a = backPast(Ve, e, i, 0);
	let o = wordBefore(e, a);
	n.at(o - 1, t);
	return Be.test(e.slice(o, a));
}
const He = 10;
function wordBefore(e, t) {
	let n = Math.max(0, t - 81);
	let r = t;
	for (; r > n && !isBlank$1(e.charCodeAt(r - 1));) --r;
	return r;
}
function isBlank$1(e) {
	return e === 32 || e === 9 || e === 10;
}
const Ue = /(?:\[\d{0,4}\]|(?:new\s)?(?:char|byte|String|string)?\[\]\s?\{|(?:new\s)?(?![\w.:$]{0,40}(?:[gG]et|env|Env|[fF]ind|[qQ]uery|[sS]elect|[iI]nput|[pP]rompt|[lL]ookup|[fF]etch|[rR]equire|[rR]ead|[lL]oad|[fF]ormat|[pP]rint|[lL]og|[hH]ash|md5|sha\d|[dD]igest|[eE]ncrypt|[tT]ranslate|[iI]ndex|[hH]as|[iI]s)\w{0,30}\s?\()[\w.:$[\]]{0,60}\s?[({]\s?){0,2}\s{0,40}(?:[bBrRuUfFlLN@$]{0,2})(?=\\?["'`])/y;
function readValue(e, t, n, r) {
	let i = skipSpaces(e, t);
	return readQuoted(e, i, r) ?? readBare(e, i, n);
}
function readQuoted(e, t, n) {
	n.at(t, t + 210);
	Ue.lastIndex = t;
	let r = Ue.exec(e);
	if (!r) return;
	let i = t + r[0].length;
	let a = e[i] === "\\";
	a && (i += 1);
	let o = e.charAt(i);
	let s = a ? o : fence(e, i, o, n);
	let c = i + s.length;
	let l = closing$1(e, c, s, a);
	l === void 0 ? n.everywhere() : n.at(t, l + s.length);
	return l === void 0 ? void 0 : {
		...withoutSpaces(e, c, l),
		quote: o
	};
}
function withoutSpaces(e, t, n) {
	let r = skipSpaces(e, t);
	let i = n;
	for (; i > r && " 	".includes(e.charAt(i - 1));) --i;
	return i - r < We ? {
		start: t,
		end: n
	} : {
		start: r,
		end: i
	};
}
const We = 12;
const Ge = "'\\''";
const Ke = /(["'])\1[^\s"'`]{4,500}\1\1/y;
function fence(e, t, n, r) {
	if (n === "`") return e.startsWith("``", t) && !e.startsWith("```", t) ? "``" : n;
	if (e.charAt(t + 1) !== n) return e.startsWith(Ge, t) ? Ge : n;
	if (e.charAt(t + 2) === n) return n.repeat(3);
	r.at(t, t + 504);
	Ke.lastIndex = t;
	return Ke.test(e) ? n.repeat(2) : n;
}
function closing$1(e, t, n, r) {
	let i = Math.min(e.length, t + 4096);
	for (let a = t; a < i; a++) {
		let t = e.charAt(a);
		if (t === "\\") {
			if (r && e.startsWith(n, a + 1)) return a;
			a += 1;
		} else if (e.startsWith(n, a)) return r ? void 0 : a;
		else if ((t === "\n" || t === "\r") && n.length !== 3 && n !== "`") return;
	}
}
function readBare(e, t, n) {
	n.lastIndex = t;
	let r = n.exec(e);
	return r && r[0] !== "" ? {
		start: t,
		end: t + r[0].length,
		quote: ""
	} : void 0;
}
function nextLine$1(e, t, n) {
	let r = Math.min(e.length, t + n);
	let i = t;
	for (; i < r && e.charCodeAt(i) !== 10;) i += 1;
	return i + 1;
}
function skipSpaces(e, t) {
	for (; codeAt(e, t) === 32 || codeAt(e, t) === 9;) t += 1;
	return t;
}
// src/core/values/inner.ts
const qe = /\{(?:\s{0,80}"(?!(?:[vV]alue|[dD]efault(?:Value)?)")\w{1,30}"[ \t]?:[ \t]?(?:"[^"\n]{0,120}"|true|false|\d{1,6}),){0,4}\s{0,80}"(?:[vV]alue|[dD]efault(?:Value)?)"[ \t]?:[ \t]{0,8}(?=")/y;
const Je = /(?:\[\[(?=[^\s[\]"',]{4,200}\]\])|(?:qq?|%[qQ]?)(?:\{(?=[^\s{}"',]{4,200}\})|\((?=[^\s()"',]{4,200}\))))/y;
const Ye = new Map([
	["[", "]]"],
	["{", "}"],
	["(", ")"]
]);
function innerValue(e, t, n) {
	let r = match(qe, e, t);
	let i = r ?? match(Je, e, t);
	if (i === void 0) return;
	n.everywhere();
	if (r !== void 0) return readQuoted(e, r, n);
	return {
		start: i,
		end: e.indexOf(Ye.get(e.charAt(i - 1)) ?? "", i),
		quote: "\""
	};
}
// src/core/values/look.ts
const Xe = 2 ** 30;
var Look = class {
	from = 0;
	to = 0;
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	at(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = t);
	}
	everywhere() {
		this.from = -Xe;
		this.to = Xe;
	}
};
// src/core/values/assignment.ts
const Ze = /[^\s"'`]{1,4096}/y;
const Qe = /[^\s"'`,;&|<>()[\]{}]{1,4096}/y;
const $e = /[\\"'`\])*]{0,4}[ \t]{0,40}(?:,[ \t]?(?:_|err|ok)[ \t]{0,4}(?=:?=))?(?:\[\d{0,6}\][ \t]{0,4})?(?:(?::[ \t]?|[ \t]{0,40})(?:As[ \t])?(?:[A-Za-z_&*?][\w.<>[\]&*?]{1,30})[ \t]{1,8}(?==[^=>]))?(:=|=>|<-|->|[!=]==?|[?+|:.]{0,3}=|:(?!:|\/\/))/y;
const et = /[\\"'`\])}]{0,4}[ \t]{0,8}(?:\|\||\?\?|\bor\b)[ \t]{0,8}(?=["'`])/y;
const tt = /\\?["'`][ \t]{0,4},\s{0,40}(?=\\?["'`])/y;
const nt = /[ \t]{0,4},\s{0,40}(?=["'])/y;
const rt = /[ \t]{1,8}(?=")/y;
const it = /\\?";s:\d{1,4}:(?=\\?")/y;
const ot = /[ \t]?\([ \t]{0,4}(?=\\?["'`])/y;
const st = /[ \t]{1,4}(?:-{1,2}|is|was)[ \t]{1,4}(?=["'`])/y;
const ct = /(?:(?:\[\d{0,4}\]|new )?(?:byte|uint8|u8|char|string|String|bytes|bytearray)(?:\[\])?[ \t]?\(?|[A-Z][\w.]{0,40}(?=\{0x)|vec!|&|Uint8Array\.(?:from|of)\(|new Uint8Array\()?[ \t]?(?=[[{][^\]])/y;
const lt = /["']?[ \t]{1,40}/y;
function assigned(e, t, n) {
	let r = behind(e, t, n);
	return (mayAssign(e, t, r, n) ? byOperator(e, t, n) : void 0) ?? byCall(e, t, codeAt(e, r), n) ?? bySpace(e, t, n);
}
function byOperator(e, t, n) {
	let r = match($e, e, t.end);
	n.at(t.start, nextLine$1(e, t.end, ft));
	if (r === void 0) return;
	n.at(t.start - dt, t.end + 300);
	if (isResourceType(e, t)) return [];
	let i = afterOperator(e, r);
	let a = skipSpaces(e, i);
	(a >= e.length || "\r\n{".includes(e.charAt(a))) && n.at(r, r + ut);
	let o = namesBefore(e, t, n);
	if (o > 0) return tupleValue(e, a, o, t, n);
	let s = innerValue(e, a, n);
	if (s) return [labelled(e, t, s, "assignment")];
	let c = match(ct, e, a);
	(c !== void 0 || i !== r || e[a] === "|" || e[a] === ">") && n.everywhere();
	if (c !== void 0) return listValues(e, c, t);
	let l = readValue(e, i, bareForm(e, t), n);
	l && n.at(t.start - 2, l.end + 100);
	return l && (l.quote !== "" || isOption$1(e, r, t) || endsStatement(e, r, l)) ? [labelled(e, t, l, "assignment")] : [];
}
const ut = 1200;
const [dt, ft] = [80, 180];
function isResourceType(e, t) {
	return codeAt(e, t.start - 1) === bt && /:\d{12}:$|:secretsmanager:[^:\s]{0,30}:[^:\s]{0,30}:$/.test(e.slice(Math.max(0, t.start - dt), t.start));
}
function namesBefore(e, t, n) {
	n.at(t.start - 2, t.end);
	if (!/,[ \t]?$/.test(e.slice(Math.max(0, t.start - 2), t.start))) return 0;
	n.at(t.start - pt, t.end);
	return /(?:^|[\r\n;({])[ \t]{0,40}(?:(?:var|let|const|local|my)[ \t(]{1,4})?((?:[$@]?[A-Za-z_][\w.]{0,40},[ \t]{0,2}){1,3})$/.exec(e.slice(Math.max(0, t.start - pt), t.start))?.[1]?.split(",").slice(1).length ?? 0;
}
const pt = 160;
function tupleValue(e, t, n, r, i) {
	let a = readQuoted(e, t, i);
	for (let t = 0; a && t < n; t++) {
		let t = match(/["'`],[ \t]{0,8}/y, e, a.end);
		a = t === void 0 ? void 0 : readQuoted(e, t, i);
	}
	a && i.at(r.start - 160, a.end + 100);
	return a ? [labelled(e, r, a, "assignment")] : [];
}
function endsStatement(e, t, n) {
	if (e.charAt(t - 1) === "=" && n.start === t) return !0;
	return !/^[ \t]{1,40}(?![ \t\r\n#;|&)}\]\\,<]|\/\/|\/\*|\*\/|--|[\w.-]{1,40}[ \t]?[:=]|$)/.test(e.slice(n.end, n.end + 90));
}
function isOption$1(e, t, n) {
	return t === n.end + 1 && e.charAt(n.end) === ":" && !/\s/.test(e.charAt(t)) && /\s\/$/.test(e.slice(Math.max(0, n.start - 2), n.start));
}
const mt = /[ \t]{0,8}<<[-~]?["']?\w{1,30}["']?[ \t]{0,8}\r?\n[ \t]{0,40}/y;
const ht = /[ \t]{0,8}[|>][-+]?\d?[ \t]{0,8}\r?\n[ \t]{1,40}(?=\S{1,4096}[ \t]{0,8}(?:\r?\n|$))/y;
const gt = /[ \t]{0,8}\r?\n[ \t]{1,40}(?=["'`]|(?<=:\s{1,60})(?=\S{0,400}\d)[\w!@#$%^&*+=.~/-]{8,400}[ \t]{0,8}(?:\r?\n|$))/y;
const _t = /(?<=:)\*\*[ \t]{1,4}/y;
function afterOperator(e, t) {
	return match(mt, e, t) ?? match(ht, e, t) ?? match(gt, e, t) ?? match(_t, e, t) ?? t;
}
const vt = new Look();
function listValues(e, t, n) {
	let r = match(/[[{]\s{0,40}(?:(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},\s{0,40}){7,1024}(?:0x[\da-fA-F]{1,2}|\d{1,3})\s{0,40},?\s{0,40}(?=[\]}])/y, e, t);
	if (r !== void 0) return [labelled(e, n, {
		start: t + 1,
		end: r,
		quote: "["
	}, "assignment")];
	let i = [];
	let a = t + 1;
	for (; a !== void 0 && i.length < 64;) {
		let t = readQuoted(e, skipBlanks(e, a), vt);
		if (!t) break;
		i.push(labelled(e, n, t, "assignment"));
		a = match(/\\?["'`]\s{0,40},/y, e, t.end);
	}
	return a === void 0 && /^\\?["'`]\s{0,40}[\]}]/.test(e.slice(i.at(-1)?.end ?? t, (i.at(-1)?.end ?? t) + 50)) ? i : [];
}
function byCall(e, t, n, r) {
	let i = yt[n] === 1;
	i && r.at(t.end, t.end + St);
	let a = (i ? match(et, e, t.end) : void 0) ?? argumentOf(e, t, r) ?? (i ? callOf(e, t) ?? match(st, e, t.end) : void 0);
	if (a === void 0) return;
	r.at(t.start - dt, t.end + 300);
	let o = readQuoted(e, a, r);
	return o ? [labelled(e, t, o, "argument")] : [];
}
const yt = members("|?o(-iw");
const [bt, xt] = [58, 123];
const St = 32;
function argumentOf(e, t, n) {
	let r = codeAt(e, t.start - 1);
	if (t.quote === "" && r !== bt && r !== xt) return;
	n.at(t.start - 2, t.end + 50);
	if (t.quote !== "") return match(tt, e, t.end) ?? match(it, e, t.end);
	let i = e.slice(Math.max(0, t.start - 2), t.start);
	if (/(?:^|[\s(,{]):$/.test(i)) return match(nt, e, t.end) ?? match(rt, e, t.end);
	return /(?:^|[\s([{,])\{$/.test(i) ? match(nt, e, t.end) : void 0;
}
function callOf(e, t) {
	return /(?:^|[^A-Za-z\d])(?:get|fetch|lookup)_?[A-Za-z]\w*$/i.test(t.text) ? void 0 : match(ot, e, t.end);
}
function bySpace(e, t, n) {
	let r = +(codeAt(e, t.end) === 34 || codeAt(e, t.end) === 39);
	n.at(t.start - 1, t.end + r + 1);
	let i = codeAt(e, t.end + r);
	if (i !== 32 && i !== 9) return [];
	let a = t.text.startsWith("-");
	if (!a && t.start > 0 && !" 	\n".includes(e.charAt(t.start - 1))) return [];
	if (!a && !standsInCommand(e, t, n)) return [];
	n.at(t.start - 40, t.end + 300);
	let o = readValue(e, match(lt, e, t.end) ?? t.end, Ze, n);
	o && n.at(t.start, o.end + 100);
	if (!o || !a && !endsLine(e, o)) return [];
	return [labelled(e, t, o, a ? "flag" : "argument")];
}
function endsLine(e, t) {
	return /^["']?[ \t]{0,40}(?:[#;&)\\\r\n]|$|password|account|\/\/|\/\*)/.test(e.slice(t.end, t.end + 60));
}
function bareForm(e, t) {
	let n = e.slice(Math.max(0, t.start - 80), t.start);
	return /(?:^|[\r\n])[ \t]{0,60}(?:(?:export|set|ENV|ARG|declare|local|-x|env|setx?|[-#/*]{1,3}|\$[Ee]nv:)[ \t]{0,4}){0,3}["']?$/.test(n) ? Ze : Qe;
}
function labelled(e, t, n, r) {
	let i = n.quote === "" ? e.slice(n.start, n.end).replace(/[,;]+$|\\[nr].*$/, "") : e.slice(n.start, n.end);
	return {
		start: n.start,
		end: n.start + i.length,
		value: i,
		label: {
			text: phraseOf(e, t),
			relation: r,
			quote: n.quote
		}
	};
}
function skipBlanks(e, t) {
	return match(/\s{0,80}/y, e, t) ?? t;
}
// src/core/values/cell.ts
const Ct = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
function clean(e) {
	if (!e) return;
	let t = /^\s*(?:N?["'`]|\*\*)?/.exec(e.text)?.[0].length ?? 0;
	let n = e.text.slice(t).replace(/(?:["'`]|\*\*)?\s*$/, "");
	return {
		start: e.start + t,
		text: n
	};
}
function value(e, t) {
	return {
		start: e.start,
		end: e.start + e.text.length,
		value: e.text,
		label: {
			text: t,
			relation: "column",
			quote: ""
		}
	};
}
// src/core/values/header.ts
const [T, wt, Tt] = [
	1,
	2,
	3
];
const E = kinds();
const Et = 1e3;
function headerAround(e, { start: t, end: n }, r) {
	if (!endsCell(e, n, r)) return;
	let i = t;
	let a = t;
	let o = !1;
	for (; a < e.length && a - t < 1001; a += 1) {
		let n = E[e.charCodeAt(a)] ?? 0;
		if (n === Tt) break;
		if (n === 0) return no(r, t, a);
		n === wt && (o = !0);
	}
	for (; i > 0 && t - i < Et; --i) {
		let t = E[e.charCodeAt(i - 1)] ?? 0;
		if (t === Tt) break;
		if (t === 0) return no(r, i - 1, a);
		t === wt && (o = !0);
	}
	r.at(i - 1, a + 1);
	return o && a - i <= Et ? {
		from: i,
		to: a
	} : void 0;
}
function endsCell(e, t, n) {
	let r = t;
	for (; r < e.length && r - t < 22 && isOfCell(e.charCodeAt(r));) r += 1;
	n.at(t, r + 1);
	return r === e.length || (E[e.charCodeAt(r)] ?? 0) >= wt;
}
function isOfCell(e) {
	return E[e] === T && e !== 58;
}
function no(e, t, n) {
	e.at(t, n + 1);
}
function kinds() {
	let e = new Uint8Array(256).fill(T, 48, 58).fill(T, 65, 91).fill(T, 97, 123);
	for (let t of "_ \"'`*.:()/-") e[t.charCodeAt(0)] = T;
	for (let t of ",	;|") e[t.charCodeAt(0)] = wt;
	e[10] = e[13] = Tt;
	return e;
}
// src/core/values/html-table.ts
function htmlTable(e, t, n) {
	let r = backPast(Dt, e, t.start, t.start - Ot) - 1;
	n.at(r - 1, t.end);
	if (codeAt(e, r) !== At || isArrow(e, r)) return;
	let i = lastBefore(e, "<", t.start, kt);
	n.at(i < 0 ? t.start - kt : i, t.end);
	if (i < 0 || !/^<th[^<>]*>[^<>]*$/i.test(e.slice(i, t.start))) return;
	n.everywhere();
	let a = e.slice(Math.max(0, t.start - 1e3), t.start);
	let o = (a.slice(a.toLowerCase().lastIndexOf("<tr") + 1).match(/<th/gi) ?? []).length - 1;
	let s = [];
	for (let n of e.slice(t.end).matchAll(/<tr[^<>]*>((?:(?!<\/tr)[^]){0,2000})/gi)) {
		let r = [...(n[1] ?? "").matchAll(/<td[^<>]*>(?:\s*<(?:code|b|i|tt|span|pre)[^<>]*>)?([^<>]*)/gi)][o];
		if (!r?.[1] || s.length >= 50) break;
		let i = clean({
			start: t.end + n.index + n[0].indexOf(n[1] ?? "") + r.index + r[0].length - r[1].length,
			text: r[1]
		});
		i?.text && s.push(value(i, phraseOf(e, t)));
	}
	return s.length > 0 ? s : void 0;
}
const Dt = members(`${Ct} \t\r\n"'.:*/()&;#-`);
const Ot = 80;
const kt = 200;
function isArrow(e, t) {
	let n = e.charCodeAt(t - 1);
	return n === 45 || n === 61;
}
const At = 62;
// src/core/values/inserted.ts
function inserted(e, t, n) {
	if (!endsAsColumn(e, t.end, n)) return;
	let r = listBefore(e, t.start);
	n.at(r - 1, t.end);
	if (codeAt(e, r) !== Mt || !mayBeInto(e, r, n)) return;
	n.at(r - 121, t.end);
	if (!/insert\s+into\s+[\w."`[\]]{1,80}\s*$/i.test(e.slice(Math.max(0, r - 120), r))) return;
	n.everywhere();
	let i = e.indexOf(")", t.end);
	let a = e.slice(r, t.start).split(",").length - 1;
	let o = /^\)\s{0,40}values\s{0,40}/i.exec(e.slice(i, i + 100));
	if (i < 0 || !o) return;
	let s = [];
	let c = i + o[0].length;
	for (; e[c] === "(" && s.length < 50;) {
		let n = sqlRow(e, c + 1);
		let r = clean(n.cells[a]);
		r && s.push(value(r, t.text));
		c = n.end + (/^\)\s{0,40},\s{0,40}/.exec(e.slice(n.end, n.end + 90))?.[0].length ?? e.length);
	}
	return s.length > 0 ? s : void 0;
}
const jt = members(" 	\n\r\f\v\xA0");
const [Mt, Nt, Pt] = [
	40,
	41,
	44
];
function endsAsColumn(e, t, n) {
	let r = past(jt, e, past(Ft, e, t, t + 1), t + 21);
	n.at(t, r + 1);
	let i = codeAt(e, r);
	return i === Pt || i === Nt;
}
const Ft = members("\"'`]");
const It = new Uint8Array(256).fill(1);
for (let e of [
	Mt,
	Nt,
	59,
	60,
	61,
	62,
	123,
	125
]) It[e] = 0;
function listBefore(e, t) {
	return backPast(It, e, t, t - 1e3) - 1;
}
function mayBeInto(e, t, n) {
	let r = t - 120;
	let i = backPast(Lt, e, backPast(jt, e, t, r), r);
	let a = backPast(jt, e, i, r);
	n.at(a - 5, t);
	return a < i && e.slice(Math.max(0, a - 4), a).toLowerCase() === "into";
}
const Lt = members(`${Ct}."\`[]`);
function sqlRow(e, t) {
	let n = [];
	let [r, i, a] = [
		t,
		"",
		t
	];
	for (; a < e.length; a++) {
		let t = e.charAt(a);
		if (i) t === "\\" ? a += 1 : t === i && (i = "");
		else if (t === "'" || t === "\"") i = t;
		else if (t === "," || t === ")") {
			n.push({
				start: r,
				text: e.slice(r, a)
			});
			r = a + 1;
			if (t === ")") break;
		}
	}
	return {
		cells: n,
		end: a
	};
}
// src/core/values/column.ts
function columnValues(e, t, n) {
	return delimited$1(e, t, n) ?? inserted(e, t, n) ?? htmlTable(e, t, n) ?? [];
}
function delimited$1(e, t, n) {
	let r = headerAround(e, t, n);
	if (r === void 0) return;
	let { from: i, to: a } = r;
	let o = e.slice(i, a);
	let s = /^\s*\|/.test(o) ? "|" : /[,\t;|]/.exec(o)?.[0] ?? "";
	if (!s || isIndentation(o, s)) return;
	let c = cells(o, i, s);
	let l = c.findIndex((e) => e.start <= t.start && t.end <= e.start + e.text.length);
	let u = clean(c[l]);
	if (!isTable(c, s) || !u || !/^[A-Za-z][\w .-]{0,40}$/.test(u.text) || !c.every((e) => /^[^\w]*[A-Za-z][\w .()/-]{0,40}\W*$|^\s*$/.test(e.text))) return;
	n.at(i - Rt - 1, a);
	if (isRowBelow(o, e.slice(Math.max(0, i - Rt), i))) return;
	return rowValues(e, a, {
		delimiter: s,
		width: c.length,
		column: l,
		label: u.text
	}, n);
}
const Rt = 300;
const zt = /\w[^\r\n]*\|[ \t]*(?:\r?\n|\r)(?:[ \t]*\|[ \t|:-]*(?:\r?\n|\r))?$/;
function isRowBelow(e, t) {
	return /^\s*\|.*\|\s*$/.test(e) && zt.test(t);
}
function isIndentation(e, t) {
	return t === "	" && e.indexOf(t, e.search(/[^\t]/)) < 0;
}
function isTable(e, t) {
	return e.filter(({ text: e }) => /\w/.test(e)).length > 1 || t === "|" && e.length > 2;
}
function rowValues(e, t, { delimiter: n, width: r, column: i, label: a }, o) {
	let s = [];
	let c = t;
	for (let l = 0; l < 50; l++) {
		c = /^\r?\n|^\r/.test(e.slice(c, c + 2)) ? c + (e.startsWith("\r\n", c) ? 2 : 1) : e.length;
		o.at(t, c + 2);
		if (c >= e.length) break;
		let [, l] = lineAround(e, c);
		o.at(t, l + 2);
		let u = cells(e.slice(c, l), c, n);
		if (u.length !== r) break;
		let d = clean(u[i]);
		d && d.text !== "" && !/^:?-{2,}:?$/.test(d.text) && s.push(value(d, a));
		c = l;
	}
	return s.length > 0 ? s : void 0;
}
function cells(e, t, n) {
	let r = [];
	let i = 0;
	let a = !1;
	for (let o = 0; o <= e.length; o++) {
		e[o] === "\"" && (a = !a);
		if (o < e.length && (e[o] !== n || a)) continue;
		r.push({
			start: t + i,
			text: e.slice(i, o)
		});
		i = o + 1;
	}
	return r;
}
function lineAround(e, t) {
	let [n, r] = [t, t];
	for (; n > 0 && !isBreak(e.charCodeAt(n - 1)) && t - n < 1e3;) --n;
	for (; r < e.length && !isBreak(e.charCodeAt(r)) && r - t < 5e3;) r += 1;
	return [n, r];
}
function isBreak(e) {
	return e === 10 || e === 13;
}
// src/core/values/declaration.ts
const Bt = /"[ \t]{0,8}\{[^{}]{0,400}?\n[ \t]{1,40}default[ \t]{0,20}=[ \t]{0,8}"([^"\r\n]{1,400})"/y;
const Vt = /:[ \t]{0,8}\r?\n(?:[ \t]{2,40}(?!Default)[A-Z][A-Za-z]{1,30}:[^\r\n]{0,120}\r?\n){0,6}[ \t]{2,40}Default:[ \t]{1,8}["']?([^\s"'#]{1,400})/y;
const Ht = /\\?"(?:\r?\n|(?:\\r)?\\n)(?:[Cc]ontent-[^\r\n\\]{1,80}(?:\r?\n|(?:\\r)?\\n))?(?:\r?\n|(?:\\r)?\\n)([^\s\\"]{1,400})(?=\s|\\)/y;
function declaredValue(e, t, n) {
	let r = formOf(e, t, n);
	if (r === void 0) return;
	n.at(t.start, t.end + 1400);
	r.lastIndex = t.end;
	let i = r.exec(e)?.[1];
	if (i === void 0) return;
	let a = r.lastIndex - +(e.charAt(r.lastIndex - 1) === "\"" && r === Bt) - i.length;
	return {
		start: a,
		end: a + i.length,
		value: i,
		label: {
			text: t.text,
			relation: "sibling",
			quote: r === Vt ? "" : "\""
		}
	};
}
function formOf(e, { start: t, end: n, quote: r }, i) {
	i.at(t - (r === "" ? 0 : 24), n + 2);
	if (r === "") return codeAt(e, n) === 58 && /\s/.test(e.slice(n + 1, n + 2)) ? Vt : void 0;
	if (/\bvariable[ \t]{1,8}"$/.test(e.slice(Math.max(0, t - 24), t))) return Bt;
	return /form-data; name=\\?"$/.test(e.slice(Math.max(0, t - 24), t)) ? Ht : void 0;
}
// src/core/values/element.ts
const Ut = /(?=[\w:.\s"'\\/>-])[^<>]{0,120}(?<![=-])>\s{0,40}(?:<Value>\s{0,40})?(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const Wt = /["'][^<>]{0,80}?\s(?:value|content|val|data)\s?=\s?["']([^"'<>]{1,4096})/iy;
const Gt = /["'] ?\/?>\s{0,80}<(?:value|val)\s?=\s?["']([^"'<>]{1,4096})/iy;
const Kt = /\s{0,4}<\/[\w:-]{1,40}>\s{0,80}<[\w:-]{1,40}[^<>]{0,40}>\s{0,40}(?:<!\[CDATA\[)?([^<>\]]{1,4096})/y;
const [qt, Jt] = [300, 24];
function elementValue(e, t, n) {
	let r = codeAt(e, t.start - 1);
	if (r !== Zt && r !== Xt && r !== $t && !(t.quote && standsBehindEquals(e, t.start, n) && goesOn$1(e, t, n) && inTag(e, t.start, n))) return;
	n.at(t.start - 4, t.end + 300);
	return pick(e, t, r, n);
}
function pick(e, t, n, r) {
	if (/\(\?P?<$/.test(e.slice(Math.max(0, t.start - 4), t.start))) return;
	if (n === Zt || n === Xt) return content(e, t, Ut, r);
	if (n === $t) return content(e, t, Kt, r);
	return content(e, t, Wt, r) ?? content(e, t, Gt, r) ?? content(e, t, Ut, r);
}
function standsBehindEquals(e, t, n) {
	let r = backPast(Yt, e, t - 1, t - 6);
	n.at(r - 1, t);
	return codeAt(e, r - 1) === Qt;
}
const Yt = members("\\ 	\n");
const [Xt, Zt, Qt, $t] = [
	58,
	60,
	61,
	62
];
function goesOn$1(e, { start: t, end: n }, r) {
	let i = n;
	for (; i < e.length && i - n <= 120 && !isAngle(e.charCodeAt(i));) i += 1;
	r.at(t, i + 1);
	return i < e.length && e.charAt(i) === ">" && !"=-".includes(e.charAt(i - 1)) || match(Wt, e, n) !== void 0;
}
function isAngle(e) {
	return e === Zt || e === $t;
}
function inTag(e, t, n) {
	let r = lastBefore(e, "<", t, qt);
	n.at(r < 0 ? t - qt : r, t);
	return r >= 0 && /[A-Za-z]/.test(e.charAt(r + 1)) && !e.slice(r, t + 1).includes(">");
}
function content(e, t, n, r) {
	n.lastIndex = t.end;
	let i = n.exec(e);
	if (!i?.[1] || i[1].startsWith("@")) return;
	r.at(t.start - 40, n.lastIndex + Jt);
	if (!/^(?!<)|^<(?:[/!?]|[A-Za-z][\w:-]*[\s/>])/.test(e.slice(n.lastIndex, n.lastIndex + Jt))) return;
	let a = i[1].trim();
	let o = n.lastIndex - i[1].length + i[1].indexOf(a);
	return {
		start: o,
		end: o + a.length,
		value: a,
		label: {
			text: phraseOf(e, t),
			relation: "element",
			quote: "<"
		}
	};
}
// src/core/values/sibling.ts
const en = /(?:\b(?:name|key|parameter_?key|variable|option_?name|field|Name|id))\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}\\?["']?$/i;
const tn = String.raw`\\?["']?\b(?:default_?value|parameter_?value|value|val|literal|secret_?value)\b\\?["']?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}(?:(\\?["'])(.{1,4096}?)\2|([^\s"',{}]{1,4096}))`;
const nn = new RegExp(String.raw`\\?["']?(?:\s{0,80}|[ \t]{0,8},\s{0,80}|(?:[^{}<>]{0,200}?[\s,]))` + tn.replace(String.raw`\2`, String.raw`\1`), "iy");
const rn = new RegExp(tn.replace(String.raw`\2`, String.raw`\1`) + String.raw`[\s,-]{1,80}\\?["']?\w{0,9}$`, "i");
function siblingValue(e, t, n) {
	if (!standsBehindSign(e, t.start, n)) return;
	n.at(t.start - 40, t.start);
	let r = e.slice(Math.max(0, t.start - 40), t.start);
	let i = en.exec(r);
	if (!i) return;
	n.everywhere();
	return after(e, t) ?? before(e, t, t.start - i[0].length);
}
function standsBehindSign(e, t, n) {
	let r = t - 1;
	(codeAt(e, r) === 34 || codeAt(e, r) === 39) && --r;
	codeAt(e, r) === 92 && --r;
	for (; codeAt(e, r) === 32 || codeAt(e, r) === 9;) --r;
	n.at(r, t);
	let i = codeAt(e, r);
	return i === 58 || i === 61 || i === 62;
}
const an = /(?:value|val|literal)\\?["']?[ \t]{0,8}[:=]/i;
function after(e, t) {
	if (!an.test(e.slice(t.end, t.end + 241))) return;
	nn.lastIndex = t.end;
	let n = nn.exec(e);
	if (!n) return;
	let r = n[2] ?? n[3] ?? "";
	return sibling(t, nn.lastIndex - (n[1]?.length ?? 0) - r.length, r, n[1]);
}
function before(e, t, n) {
	let r = Math.max(0, n - 512);
	if (!an.test(e.slice(r, n))) return;
	let i = rn.exec(e.slice(r, n));
	if (!i) return;
	let a = i[2] ?? i[3] ?? "";
	return sibling(t, r + i.index + i[0].indexOf(a, i[0].search(/[:=]/)), a, i[1]);
}
function sibling(e, t, n, r) {
	return {
		start: t,
		end: t + n.length,
		value: n,
		label: {
			text: e.text,
			relation: "sibling",
			quote: r?.at(-1) ?? ""
		}
	};
}
// src/core/values.ts
const D = {
	before: 1024,
	after: 1024
};
function valuesNear({ text: e }, t, n) {
	return valuesOf(e, nameAt(e, t, n), on);
}
function valuesOf(e, t, n) {
	let r = siblingValue(e, t, n);
	if (r) return [r];
	let i = assigned(e, t, n);
	if (i.length > 0) return i;
	let a = declaredValue(e, t, n);
	if (a) return [a];
	let o = elementValue(e, t, n);
	return o ? [o] : columnValues(e, t, n);
}
const on = new Look();
// src/core/words.ts
function wordsOf(e) {
	return e.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").toLowerCase().match(/[a-z]+|\d+/g) ?? [];
}
function compact(e) {
	return e.replace(/[^A-Za-z\d]+/g, "").toLowerCase();
}
// src/core/labels.ts
const sn = {
	"aws-secret": /secret(?:access)?_?key|secretaccess|accesskeysecret|(?:aws|amazon|s3|iam|boto|ses)\w*(?:secret|private|pass|cred|token|key)(?!id)|access(?:key)?secret|^(?:the)?(?:my)?secret$|^secretaccess|privatekey$|(?<!client|consumer|token|webhook)secret$/,
	"aws-session-token": /session_?token|security_?token|aws\w*token/,
	"long-key": /^(?!.*(?:public|pubkey|cert|signature|modulus|hash|digest|fingerprint))(?:.*(?:private|secret|encrypt(?:ion)?|signing|master|server|client|access|auth|api|session|ssh|rsa|gpg|pgp|host|deploy))?(?:key|secret|privatekey|password|passphrase|token|credentials?)(?:data|bytes|blob|hex|b64|base64|der|raw|value|str(?:ing)?)?$/,
	"ses-password": /smtp|mail|ses|pass/,
	"access-key-id": /accesskey(?:id)?$|awskeyid$/,
	"key-pair-id": /keypairid$|publickeyid$/,
	identifier: /key|id|user|access|login/
};
const cn = /secret|private|access|passw|session|security|token|smtp|mail|key|user|cred|aws/gi;
function labelOf(e, t, n, r) {
	let i = r.flatMap((e) => sn[e] ?? []);
	let fits = (e) => i.some((t) => t.test(compact(e)));
	return named$1(e, t, n, fits) ?? stated(e.text, t, n, fits) ?? commented(e.text, t, n, fits);
}
function isDictionary(e) {
	return Object.hasOwn(sn, e);
}
function named$1(e, t, n, r) {
	let i = Math.max(0, t - D.before);
	let a = [...e.text.slice(i, t).matchAll(cn)].reverse().slice(0, 24).map((e) => i + e.index);
	let o = [...e.text.slice(n, n + 200).matchAll(cn)].slice(0, 4).map((e) => n + e.index);
	for (let i of [...a, ...o]) {
		let a = valuesNear(e, i, i + 3).find((e) => e.start <= t && n <= e.end);
		if (a && r(a.label.text)) return a.label;
	}
}
function stated(e, t, n, r) {
	let i = /^["'`]? (?:is|was) (?:the|my|our|your|an?) ([\w -]{3,40})/.exec(e.slice(n, n + 70))?.[1];
	if (i && r(i)) return {
		text: i,
		relation: "comment",
		quote: ""
	};
	let a = /(?:^|[\r\n])["']?([A-Za-z][\w. -]{2,40})["']?[,;\t|]["']?$/.exec(e.slice(Math.max(0, t - 60), t))?.[1];
	return a && r(a) ? {
		text: a,
		relation: "column",
		quote: ""
	} : void 0;
}
function commented(e, t, n, r) {
	let i = /^["'`]?[;,)]{0,3}[ \t]{1,20}(?:\/\/|#|--|\/\*|;)([^\r\n]{1,120})/.exec(e.slice(n, n + 160))?.[1];
	let a = /(?:^|\n)[ \t]*(?:\/\/|#|--|\/?\*|;|<!--|rem )([^\r\n]{1,120})\r?\n[^\r\n]{0,120}$/i.exec(e.slice(Math.max(0, t - 300), t))?.[1];
	for (let e of [i, a]) if (e && /aws|amazon|\bs3\b/i.test(e) && (r(e) || /key|secret|cred/i.test(e))) return {
		text: e.trim(),
		relation: "comment",
		quote: ""
	};
}
// src/core/ngrams.ts
function surprise(e) {
	let [t, n, r, i] = [
		0,
		0,
		0,
		0
	];
	for (let a = 0; a <= e.length; a++) {
		let o = a < e.length ? letterOf(e.charCodeAt(a)) : 0;
		if (o === 0 && i === 0) continue;
		t += "x;?:===CC=QN@?@?=Q<9<AG@OQVxM=;8OAETSeW5F6_<a8:=?DMdecw5KMH3KZa9]]=[\\:Tf8K[6fZh;Wx6MLIHPW7Pfg;CU-Lh>RMAOU_Obx;KJK/M_^2c^T]Y4\\aEMT@`ThRcx=OABJFU`E_m>=3COE:DIU>U0]mx7LKG=IYX1fi@OK2La9FT;bXdbmsEVGR2[WR/ab?MF;Gc7SMAXg\\fMs/\\YO1W[V:aWXWZ6VcTV<C^agM^xYZM?S<A`\\fdU;,OPkR89cdaZiie:SDUDSJMCRCROM2D[M;I.WOOOQhDOON-PUD9TPIL4ETPIKQOG?ZQSv7XSP5NZ[/`]H\\L1SfSCNP__`XYw/OST4[[Y8cD\\NW6YmXCN:KccIfv6RSQ2PT^H`bPVV.RhGNK8WWb[\\wZ9GK`8Z^AdJBJ5T5m7J<8=Hdp^x0ZTX;XVMBmR?VZ8U_0MM<bK^DreJQMSQKMSRUWNQKKKIKAM)ODPTRx>URS)I_[E_gWG_ASi\\PW?`\\_`nx@SC\\5_\\99eFIKU<<PQM37OJj@[x:UP_7[Y/>bVVLd8[m5WQH_CL@Uu\\TSYbQX^EgXMT/`5d@0>Siedeao.QMS1PTV8[`YTV<T_TGPNZ`]\\]v5VLZ9[b23lc]T]6Zj9PQ[bM]gtg9;97;8IJL`ZN8RDEeF9JNNL;DIeFSPT2UUW<VUWKR,SPVHRJIURGX_BPHE-LLF7SR:GJ;SVK>JLRHHSE6<G@@8DDD<WK?C==BW<<;BJIMHW4+=CIFEVQUYVMNXg]HGQe]]s^TV<DACXAVel>hh,xX7xxT<dMx[`ZeAZ^:Z5^l5Hm1QbxSbPFV3RmxmMh0BOK28RY^<GcHJ\\HOhU>Z[@cS>x.?ACACDTiLxTD2CSSO;IWXoQLnx6MJML37brNb]WrVPbxMU-Zxxb]x5:_[w-Z@^@kkTJCHYkD7_Wxxxkx.=MMR/ccRCvRHKM>avJMHaiRlRNNlfdK`XRxlxa/J.emi@>@dVaT]n7DLGLDL^E<pMX\\D+LpGVK[cMfbp3BxVa,OaX9xZX_aZTxKCeUxxgOx0OeNOCNGY9xH0RTINxE;D=]FxVl8EBiV+ixe@jgTJiF8xLD`[nLxx_5H]72Ga8fBdJVd?AWxj=:EYex;h0RA>HFH<CGlD7X:R?IC@CWDHDHI4@cYX=[x=<xcSxcJ-XN=C]ffkkx26M:Z>^HHBqIYHLC\\qVCL0dcNFN7;JA<6U8j;nBEO?HUqA:8baXv<v4MdD[2cf7@h@^[MEUj^48QfejGm5@d<b1Ks:3px]`hCfx[L<A^bxexJgiXGfhBxqii/VEshxX30wddMxxG7bft,_U]5xxsgp6ggaaovxxgPb/3PORDY]XBY>IT3UQYO;QXVs^sx+SSLF?MSM7_w@WVSOxGAIQSPZQx+S@Ut>_xgCgxCQWE]xX4a]g]xgx.HKaPOUff6xUaU^GdNO^]ClPo0G6<G@@8DDD<WK?C==BW<<;BJIMHW@RC2;RWH^OxS<cGu^\\70BWa`^^D1G5DH9KmWBxtBQVNkQ0Pd[\\rvR\\/EHB6HKUHUxS6HU4NxQHWBU]]Rx1:D:H=I\\m/X]KlfGkXTWdUs]v]x3QT9B;:=<?he;cGvlh6D;xm\\PK`+=DB>@@Uf;VmaeMFdxGF]Mlkojx1L=6I<__^1NIF^WMDq<BL]NdNcI199>B:;TT>g[OSM9RgLL=CZ>]CgHKTLCSS9gpcc6c.P\\`RA3v``hh[7O\\QH)Ru^Rxx^sb^WxmI^^xxxxx19?F83XXXFG_=WQQGj8POV^]G\\kS=ce_*xlx=xRxxv8xxvk^Kxxx>m:K\\R[G[ml6x\\Oke*HxZec[rTWqx30_JC7>K\\>oKWKU7ZoTCSKbKe`oMJKY;bhA`Vx`9JP7Nx8<55:]>XW96H;`MKSSKwkDSN7Ew.\\DbjimBw0KBNNGSSR:8ZNQKLQ=K8J=Y=[8eE-bYs1wYwAxNrap7_xeeVMgfgYx2P]C:4]]DHbQRqk7?]`Q4FUQxCbA1haa@PfTIUm=EEBcx.OSdUKn<U_e\\R\\b27x5xxEOAt_xJG/exxx_X>LaMM3M_^+IfZ]WW\\qWWUMdNgcN2;F9F9XXF4jBFVPPFjAPNU=:`\\j-KV=AGSSBKfZNBLAQfK=JQ;X\\;C+PRWbEbbs]xx[^IlCxaY0bcc^^x-CIADCZZI4maDYRHXl;C=XIIc^l6<G@@8DDD<WK?C==BW<<;BJIMHWG[P>KZVilcqx1O5k>q>93<Vqxcx*>CA@BDjjNZqMYcAQxJbJHYosnZ7GLAP+LaaBxxXXZ:fx^TX:ffxfx+?IFH7Hm\\8xMQlOQR\\WLOJs\\\\qx.POX=EMqPBjmBK<f<fD2axxehjm.DABBDD5W9SX:gRRWSGF`SnPqmx9HIMI4__^,rNZ^FBIqBHLNeFhcr03_\\Q2[]c;h_XIN<^kEXXJxfxRsF6PS>;0xx<hhFD;GExA@7w^ccx`8;<MN>RAA;A.MAJKAdJJIPXW[Ve-BT[S5AI]<xiD[J<N_U:PMfExLnB4fcT4xfc<xxwfa3`xOIU1xxxZl@FbV0Eas]Dx]RqVO,]kTM]xbxwX54R_RHMMR[vkMRQ@Rv>G-JRhlNvQ]dX9]cNidxk>10P?x:Ql>Icdrx.:nRYTUZkIxFKjYM=xFYI:Zpt1x6T^WXP\\\\[TocW[TUZnTTS)bae`oCAfNj.ecj/xxCjb:_kiZPExckFx+GSDUFDnFCxOMSGQ@xW>>DJUUrx0M_bb7[xc3xx>UQ8cmT:Y<hmIPhU`UhXTdxxYx_:5^^Mx-96ciixxx7EUbP3CffKxUPMHTDUM-SPlkoPx9?KO+JaKa@tK\\PZBPLOFFHgIjet/OZES>WWWOjFEVPPFBOADA]\\/FG,;O7gOk7PTxZUUYdUU?cMiPZtox+PBSS8?XWOj_RVPEFBPENU=\\`Bj6<G@@8DDD<WK?C==BW<<;BJIMHW<SAKSCYQZWfaIJ@uK_9A+cIkk@x,>II9>EETFx\\F@TCWWJRZ=rq\\Bx14:GJ:GV8SxvBF\\:<xI\\MRtYVV^/LBCE5Ah]6x_@]]W]a9=YW]xh[x4HG=:L7TxWli=O=[@R78>fCf?vq,=JHA>@SU:xs@ZYAR[HHK;qVSZ[7Mhaa*fUeDxmaA^Kdx@^]PkUnUU40K?K1K]F=odFKUFZoUJFZbaeaoTBk?AB5FxqxxSX3Mgx27;QFxcxd?6QP^CbbbZui]a[[QuZPY*hgkfR-E^WW5E\\[@AcJZ;TYnIER>C`dJn>OvYY+^QV4xxDslFYx[lkrccx:x91gSa3eTd3xTSO]6Tw]LLLkjnix*8jVG?RWgDxoOg`DWxV>UJnmqWx5XV5Y6YXdCmaK?3XKhHN?<^8clc5.eGPCLQQIuHPa[6`u;L>FQgQFu/DFRRKWAVOj^RUDPUi<<D3FA9[i88XTV0_q[6xxLXi4ZxiHZOORx9X)PcSgGYgJRxx\\`bWZhq[;XcCx\\c8?SS?>Pi-CxpWga?gx<JN>XMq@xL?S4b=_x][xg0;E_4x:FXvgx_\\xD0YXe0XjT0xYSMWWXYWP`gonrnx;5c\\\\MKaC.HP\\_N8Os7JJOffieP)^PaMEPfe]xUTTLSTx^I\\TkjnjU)gqQkc^^nDxvLT;h]YgV\\muYxYx2HR>>5PP4>c?K:IINbHHGNVUYTc6<G@@8DDD<WK?C==BW<<;BJIMHWDXR;0`UWdxx=@?;xMx886[Fkxxx30I@FJKYqBx\\O\\j?RW@F_3wwaCx<@\\[W=Ox?9x9JRa8goLJ.=Utxax)S[\\OD^P_@xsSjcScjZH[Hdbxcx/JUT3JNx[KxAGE7e:iL?JmSXQmU46YSQ8?Qx4xxAYF;ZjG:>=Xxjox;4QNa5BOf2xaNFo=ea9I^<Vff?x;,oh[?lVl7xtLPV6[xdeMjr[uRxOXZKM[G9t[xZFC2SXd4E3c5_xxxBFiTb)fPfTxmTUHCdxT@]PUkoUx+?ib?;JUF=xnGUMKdxJ:PIlkokV8;`N?3=h`;kf8`Y=<ph:D`Ibx8p5:@FO4eg^Bxx[Sd25xc<dKjjxg\\3>d:7@YGWLinXnaHaXY?/HCepZ]IjHYP^-RWQxV<@A`8x>NG6Owxvx56ZX^:]xVIxn:il1Xx;E6[nix_x4ox\\^TaeU[fxZ\\ooePoLd*aSxfx/=KLV8D@T@x]FB@HKx;9?aDFjEx-Qm>a=`gKJx\\cgLEAtc66CqjxPx1<X=S7RZ;@gxKWTJMcD@;6RCeOnDYZ?81kSUExsfOBdCx42EiZp[p[4=xaj,akk5xcYYSPUx_FW`x`xxx-AINM;KZ?@^a8NL>Jx:DNVO\\xZx7;e9U<diS6xx\\egZ1xiN3l^llxx+kFGIDPOrKxaPUT@OxM8T\\O;xwx<E`YC4^^]CqeY]V-\\p;GKLHc?bp6<G@@8DDD<WK?C==BW<<;BJIMHWCVS9QSVxx1xD5EIixQF<B1Ixxkf*=DD?>@PfTxmJe_PdxMT]UlkoLx-CDFB;HN@QxZ:L?6hxMTQhposPx,AD<D7Fm\\Axt[le>kNV?dFWWMqx:<J:F=PZ[hxbIQM^x\\-O6`x@Txx/QTIQ0:`]9xxHYUF^j[;LZYxj`x-PG<I8QQ4@uiBaPP`uFLYLhgkLR.5J=E>J[Z:nbEZI8YmDIRYa`d_nE[m<Y9Q8xxxx0r4mgx=ZJxOx7x`-LVB=GS7SKf>ARLLQfLAJQBB\\>f-:S8M=QQPIdX8PIJOcIIHOWVZ;cG0xdY;ud_3xx_tQ2sxn_Y9xxxKxC@gIaCeedAxl`dSEcwSN)ckjnix11SS0DllkYxsgBdGVxSOYINqupx:cgMbcdbxxxg:xJ<Kx+]i;xj\\od0?TLJQeedLxlSdOITT/NJ6kjnix1LVO/HTCCBg[OSBMCfLBK;ZYCXCA8xss1fxw?xxs]a-uxpYeWx]Ygg-QT:P6K[^Exx]=lV;cZa=Vc^xB^0>ZV\\.u_IEXX^U^AExME^cx;xQxWp]sU`wxfoVx/v/pRx>8;uxxxxE4-FRR=WWV>jFRUOEUiD<DU\\\\_AF5:]VEGB[IBnbIYSTYJ-9HY`Jc_m+AZAF@FAAOj_AFAPFjEPNF]\\B\\j)^sll]q[[6x[_oZZVxVVQ[vvxXx15N:G?LLKC_SGJDEI^DDBIQ;;;^6<G@@8DDD<WK?C==BW<<;BJIMHWCRI?J[UQY1Wa>H@kHx6S0W@Mxvx0<HYLD^H];q:CAVAHM;GT4cbfbM,EX7MVXX;MxqKHS7SxCbSXYOrTx2;3YGA^^G4peXCV8[pVD@LcbMbp0ZbZ:_ZhfXgxTP8Mkb:82cxkEpp=0g`RFdNS1wkR=REKw<R[6OLmhTAI\\W\\,n:X6xuDl[WXX:Md\\srvAx2QO^aAwfaGax>voJRfdX+RfffxfJXW@LQQ[`kxmX^4JbxaA,e7xhme/J<@M5RRQIeYM9JJOdJJH<WAZAd1OERR1WE:8iARU@@TiDOME\\[_[iLK\\mn.\\rY9\\\\W\\_0paj_[OY\\\\=W:/Paa1ffeSxmId^EDx^;7TkjKjU67f^e4w_w:xxaCp/uxoMn<fxxxx3ELbW?TW];xxMT@5Bx7E2HFb^^^79iQcMg-N8xV;f_JUxA_^UmVpkx3@T@N>ARQJAYMQJKP<J;?3<9[VeL/xes/]XfFxfevW4L_ao\\Xxxxfg(nWVTKYvWExeVPdoVfnOKJeexUf5ImTYCPR*IZPTYcKUZDXNUZZRHxP9Zrr?vv`7\\e;2P?Ue0>StxxxRx)DQbbONgfAxnaePPUxTT]dlkVkV-Cd]]Nbba.ui]PZZ_QZZX_gfjQQ0KUNOG=S:KfB8RAL:=KA@=BX\\Wf(Je^_LRcbLvjMb[\\QR[[PMihlgJ/HaIZKF_N.NfZDWD]FLL@]eNgNq6<G@@8DDD<WK?C==BW<<;BJIMHW@gDNFZiaYFxVCK1aAq566R8Pl^g37^II>[[[9KJBEI3YF;EB;a`dJn69MBZC^M9EMe@5W5;qHH=\\dcg?q=6ERR=SSc2wkGNRGNv0\\I;KSmhv59\\9=Spx^Dxu=B8Wk]2:GQ_dFCx/Ib[<L_`_4rg;^XB]rF6V:edhdr+?XQDJVVE?i]DUN@Dh?NMEE@_Zi5=HZLA^^->qeH9LE\\HVVUMdcgbqKZS8DHBAmeQW7S1WGxE1?xEnxxx3ISLL7?QP>d@?OI4?c:>GNV;YUc3C\\HH0ZDACla??RGWlR4PH_Ib^I5EQUA7Qgf.xVJQPANxPM]ULko8x13lXe9jTiIxTSAb3gxW?<Qonrnx<+VEHCgOg4xRQf`EeWULUMmlplW:b_\\=Xc]iJxX=B<=Gx69J3U5xbx/6LAK?]]LUpdX\\V:?o@<J6cbfap19RKK8OOOGbVJ>9HM:GG8MUT>Sb9DaPa-]arAxxUaF1pxk\\`Hbwxbx+QXOj@]nULxXSm[W1xf[CJUsX]K,K\\``CPUQLfaE:XLUxSA2^xKxMx<P7XTWJCPXxGR80\\IY?5:TtswVx+9HUUFZHY=laUXR=HlRRGW_^b^l64YRS=F<8:j^RV>EUi2ODU]\\`[j1G==JB9O4FaVJM<GLaGG<=TSWSa,^GaK=fKe]UmTdS^3PI<\\MkjnMx*@YRRCWEVDj^EUOOTiOOMT\\[_Ai6<G@@8DDD<WK?C==BW<<;BJIMHW;`6XUMxAxdxb.N<bi_J>6xx`xje2WRDJ:SKh:ix3NSMKx=IV3x\\[I\\33db^8\\x:;x:RTc@\\xKD8DoxxOx/?dI?0UPZCxbJVFKYxVCBEf`Bdx;j[I3WKgdtZl;_8bdx;1?XE=[xx2Q_WHJ2Zx2mxWVBLmxWQ@]xmm6m5J[N]KWD29a`XS0XN_IOR7iadxd64ARRJWAV9i^RU@8TAOO9@7[_Ai+NjQ6[ggg5xOUVNKVxNLIemlRlx7C\\UUBZZDQl,?XGRWACCPH_^IIl>IqX\\)nnO>xuQmXO]xffeUtY]rx7?XU;.\\xe;xh8OcShx^><EfmmBf>:XdP2lVg5xx_BdS/x]NjAlxxxx8B`>=:C/T=aDQaQSKjg>8HFbxgqDq[]RpkkxjnsU])ffxEX_>\\^xrx1EUIZ<ShRKxa8xaZ:aK?/HL[xdx6Mf__Pddc[Sk_b\\\\avF\\M*ihlhv0LeFC/^chJxZOJG>VxF6D`^ZhJh2>Q@K:MS==]GNGKDDkR;1Ofd[[e0FaEO7SW78xSFHU>TmM<?KbPr>`9@`HHR^M]VqEL+VW\\pL9K\\dMgbMG;eiv)ddx8xehVsaxxsdqdxxxxj67WPPAC7C6gDOSM9Rg9MK7ZY]Yg,Z`V`0Y]vBx`RJ`WIfdQFBexexx1/TMMFRA9JeYM<JKPdJJI@WWZVdQ:xre)wwvBxxevoEufoonfxxxxQ6<G@@8DDD<WK?C==BW<<;BJIMHW:RD6KPdISRS@R=3];J8HKb4iNDS+ISLM:QQP>d@LPIJO;IIHOWVZUc+S]VIC[[@DEb@BSBYmSSHY`_J;m6EZSEDWWW+G^<VPPFjOENF]\\`[jMZ](dVL][mxxp]VcseZW__x]xxe6JUN@FARR0eYMAK<Pe9JIA<<AAe0DYRRJE@V0i]DUD@TiDNMEE@_EA,=VOOGSSSAf==R=LBfAAJQYX\\=f5?LB:Q]B\\UpLX?JF<oJ/7[cbeaL;H]VHNZZZR)bHISSXmRHHI`_c_m-V`DLJ]^LDpe0GKVLpVVT[EbfbM0J<M@ERRQ4eA@@JJOd;JH9WVZVd2=VOOGSS=K>ZARLL/fK=@BYX\\Wf00WPPHTTTB?[BSMMRgLLA5ZYCXgQN4NfBkk8-xrYiBTUx8LbJppsox-;@@G5Y8YGl`TXRRWlGQPWH^HHl6CMFF>KKJB]RFICCH58C8HPO5O]12U<N6SSRJfZN=<LPeKK@PXWBWe-PeE_FcRRHRjQB[/auP[Jaihlgu,AVOP=TCCLg>>SA=RfLLKBZY]CfS\\q]IboQnf^YC>3glxU+eltsw^^19:9G?:KKC^RFJ9DI]CCBIQPTO^+>S?LDQQPHd@LO>JNcIIGNVUY@c-ISL?DQQP7dXLOI>Nc>IGNV@Y@@28TMM7QQQ:dX?@JJOdII2@WVZUd21RKKCPP7G?WKNH9MbHHFM?TXTb6<G@@8DDD<WK?C==BW<<;BJIMHW8P?fBSH.FQRrDUAdFx7BBipU==M3J_KK1]>\\CpdFKU7Zo?FS4LaeGo6;J@B?[[ZSnb@@H3IE><;<``c:mC?OWeEMii)xXJhSCgxaSCgXnrmx1gl`4;Ex`[xxEY8kGe===VYMc7xDRkdKOiKh+Sp3IWFWxRaVHXXrXx7_iIQ[LQf,xnUfN`Qx1NTKmlpkx12`LZ?^^]9qMLCL7\\pVGE:MCgbMDo^LKCwZenfx@S+W1xWNStfffxx1IS?L54Q?HcXK:IINcI>G?VUYUc7D_XY8]]D=G,XKFF[GUUTKcLfao><haK/KTe4xUT9^:cM^LLTkjU8U23\\?U8H=CQla=XR>AlG<PW_^I?lH@qjjDoonRx^jm\\)]xggfLts^sxBYGSZRK[ZDx[ZLDZB[HLK)PqtpxA-bNNLJO_XsgNON/Jr?XAOfeids;KU=O?SS=<:ZARKLQ=KKJ.Y=\\Wf87MLL-M^@;qeLMW;MqVHU\\dcgEM)YwNpO^tNGxx@cbOCdllFCx^^xV9?UTf@UkLAxrGKc=hx+cahposEZC`FQcThhMExoKIHU)xUGUOmWpWx3A\\U=@ZZD-maUDCSXlR?QX`_c^l9*UU=SQgUFxnIU_EdxK=Tdlkokx/EOHIA7MLE`<H<EFK_EE:KSRV<`)Xb[[?``JXsgNGXI^JMGIEeeOJr0ISLL9P:P>cXK8IIN6IIGNV;YUc6<G@@8DDD<WK?C==BW<<;BJIMHWI]<8]bx<W>xRbB=_Fg762IWWX=H@)OWeHXIXNxpFNW>gxEW`KonrOT6>XSSGPX4HxX@KE5@P;FL3nPqMx*WTET9QxY@xeQKBPUeE<U^WYjex.8aD<SGN^_riO?;]XfA8<cD\\J^x)OrVJV^YYExSNTS<mWDDKVuMxYx>>kSNEXiXIxpWhb*DX>W`NXnrmx:9GYY6L]GDpGKLV/[pD6D=cbGapPD:7<>CDhxn?k@1\\Nhm8:`Mscs>6@T@@5RAQJeY@AJ5PdJ9I4XW[Ve,aWRP9iih4xpWJKVfXa8OWnmqmx.DCN^:[m`?rhQ_V4VhXCSVZdm5m7.OSS?SedJxl`S91bwRJNbTimiw03VQQ9VLf_x8UQ_;ex_?P9LlLkxG<;4^ZZ9x\\q\\dd7:DqA<HSZ3xVa0;TMT0?Y:GxvVVNJPxG>LTSSxTx4HR>KCPPOGb?9N9HM:H=F2UTXTb<@ZKO)ZlUHxsfLdIF[YURFqV[Zx-TeWY0`xTLxbh]_5N[ZYDY^xx]x/>[YX4xjE2xS__bM_jP:Z_eeeN`LFWO/1^Hi_xVh>OYZd;8<daxZxxFBQhW)mmW9xtRGZVkxeed[sruqxC)lWe]iiiDxpdXPbMxJM`gonrXY.J<;@>QRQIdYL@JJ;d?;H@WVZVd(]nxianaiDogf_axZeiR]geexxV0=GAF;FFBAk_A1PEVjPEOB]\\`\\j6<G@@8DDD<WK?C==BW<<;BJIMHWHqVBGorEm7Q:;j5q;r;D3gjx>>a>KdHC-Zuc3xxDs[5c_PIbDxxxUx4<MJaYeJ7SxPA4^@1xLEEckjTMx+DWTLS\\Wl9x\\;DITRWeAO>s\\\\qx0BRL>XYWY]xdM?3KZg97;l^MjiS4XbF?HG__3rf/^X?]rFMLFeEhNr.RA:C;HZHQlD@HR:Wl;RPAI^IDA-7\\CU:HYY@l`TXR;HlGC@WC^bCDOe_@Bg[?avxX>I3[dfJ6/\\ixEx?.JT@MEQ;QIdAL;JJ@dJ5HOW@Z@dCXMP+HBkUHxrMiLc<xc;7Rposox.NWIEA\\\\O/W\\NlFOKxFOHQsrvAOG1SiZ6Pex.xxbIs:xxi\\hEjxxHx.@g<`9eedFxlNSH9Sw]3EcjimiTNkhX/aZa`T_]aR7Sex7=9E4`xcU57oeQILe[?jx0cZ7aj@J7Bg[ob[AHRKK8PPOH::>NHIN.H=GNUU?Tb=NNE`*dddHwO_c]:bwR\\NCjimhw,ROIK:c2VNccYYbUUcYWC^C[cFY-EmTXOjjJ1xTeQXB:ZGQSTTNsIxNSx=G[Zeu[x]/;>dexM0>exxXxx)QGH_FcdcHvkQb\\\\Rv\\\\ZaiNlhv9D_GYQ]]L@pdX\\UG[o*KT[cbfap/IS;?E;QPIdX?PI?;cI>:O@VZUc+MAIF?AQFMxVPNMLDxF@?JQJVVx32W>P1UUC>g\\PSMMR?>MKRZY]Yg6<G@@8DDD<WK?C==BW<<;BJIMHWNn;PQfYGdUxZ2.F_Mo>R7[P\\o`o<<ibbIPUUCxP:P_/dQ<B]4Uko=x?Cd^_0ob6Dxb7NT5[p?W:MkkfGp.?V[c4Od^8xn;W\\?SsQ;URdaxWx/L`?7<OC_Ns`FTFOdV:;F^E9?enBQxQPK]dh.Va7hr0hxHQ^?xxxxx)^be^:XxbKkaC^c[bxY?GMnSxgvA0OSI-eTe>xmOTSGTU]^SLkjnTUPP_<TFDQhveZSC1DKCk:/hPxDxA>5JEI0[EZ;nJVZSDYmSHR2a`d_E-M\\Mq=M:WBx_St6\\\\xZ5Sc\\ZdRdBLdVc7Zut4x_ZtZ:\\x^T\\Xxxd,dF6R[[*mmlLx\\[le;RxeTPOsWvRTBEwp^0cu_3xxVsB0rxP^OQxxxDx8RMPCNN\\[OxbTO7NEi6G/DS8qZeD2TVXLVJPExvHJUCl^9TP-t^wLx9Yc\\OTaa`Xth\\ONNOsYYW)feieP0?ohV,mmlD\\\\TkVJ[xeZNLr\\u\\x.GlWk8ExO7xdFNWICdkR4>lPl\\b/8dZa5DqL9xqAQdATn;:[QnfnQl>>YR_9WccMdS20VV=xY9HwixCxx43RS[2``e5xxWe]6Wx[O_tN[X`x6/cJ\\@aaB6sh\\_N@Os4GJOPeiPs,LV;B@BTS:g[ORLMQfLL=RYX\\CC*UMOU\\U[YQxx];NJbx]L8q^;xbx8>LLL/]^]1HeL\\VKLpKGG?cbfHp6<G@@8DDD<WK?C==BW<<;BJIMHWHhQ@*dpZShxJ>PPiS_=O:DuuZtx67D^TI`xhJ-h=xSE^xS;DHEcxTx63TA_6NfMCx4ZXj<ZxMFA8xgx`T8KDeN.chx5xxWmVF_c`D]4xmx@xB^[SJeXqpixxLS?X_xD)VoHXFU`+XgSSV4xxAhxV`qOgxVJ9vhxxxx0DZVV;O@V:x`@N=B`a3@[>xexJx7/QPI:bbP6uQ9G8E`tOGG`ggjftESxC-\\bYwox]SW.auxZGOugxxxO>Jibc)VgVJxnQfNUex_L^QmVpkx0ES\\Z0\\uZ9xRYRWVsxc8b9Zxddx3DZY5<`db>xS4gY9gxu>W<:axXm4ADe_6\\ff?x^U0_U2xeWYdqxxgx/BVGA8;AxI`aAJHM_ea69fEdoR\\5bIv>aPE\\Vx23GGG<xF=8`]jxej6H[Sa3P]L@xxDI[ICSD?1Bd[n8n36OHIAMMLE`THLE;K_EED1SRV<`3GQE=7jGf=x<O8OVRx@B6cYLr;x:Sd][0VkO2x``\\VLPTu84LggKT^0>[WO2VS2?xfV\\Y=XpXFHad_UNN=pFFTkq=xixl6Z5xBx6:0xqqlxgGCh^u*hxx5xx`hrcwxrr`hxxxdx.I\\PY7TxW;hxIY5]emS7NYh\\xxx-`WOM<OhO5WocO`aROAVUJLmq3x,@Q]I6bEa<uQP@ZI`tZCE`gfjQt9?AYG.G]]3pdKGVK[CUUTGcbfG@6<G@@8DDD<WK?C==BW<<;BJIMHWUlK4HomDhExxT[Af\\V0;1S_J^Kx3:`LYF^EL?qAE<C6[H9KU8cbf=A.@haIZffAOxDECI5Kx5MDMKKnCx?)KnoLJsrCxba]kRab`TSZxXWw]8?x1>FR[geqqH]5JPg1DNql_lxq6]gS?KeOd0xl=c?Ecw=A\\4ji;iw.PQUQ;ggCGxVb@TI:Q66TeVlpQx22p\\W6mnm7xXh\\f<B]?A[P]\\vCx9Yx3=:_Vwogf6V3Y:g<W@u_fRxx,DOHH@LLLD_SGKEE;_DDCJRQ;P_?EbCEDN/_MsgI^MY]rXM.NeGhdrH2ndm/xxi3xxxxlBbxwdvAdxx;x/=GHQ.cccMSjHb\\;aS[BPRiRlgv0/c\\\\<O6`XsK\\FN@OsNYWFfeiOs:fVQSfO`n:xXCn:J@x/1EPeMxjx@JeV^/Xxx9xx4YM3ex:UV\\]jxLx1RDUUBZZYQmaUARRWl-GP=_Ib^lEKkbx/hkx6xx]pX/xpxbcDkpkkx+]vX^:D[E7x^^^lmFx[Y9IXc^xc2IeZa@YlA.xxTe\\C]xD<kI^xx8xI`:`^eg^x\\xx8XJfLx<4-wx``xc,3^FX:KCKIocW[C=ZnTTSZbaK`K9>QN+DggQAxnbeBCdxIG]@lkokV*MWPPHTCTLg\\OSMMRDBBKRCYDYg.ZMHLQIPsAxxUU]ZPx2P3bPYcx^)R\\UUMYYYQlaGXGRWlQQPW_^bCl6<G@@8DDD<WK?C==BW<<;BJIMHW6:6F?K6XF8G_F?>PAjAP>A]\\`Bj-7TMM>AAQ?AAMPJKPA?JIPWWZVd3:3R@JVV;Di]Q=O6TiDNC;\\[_Ei4KANN;<SR@eZMQ.<PeKK@PXW[We26VO9HCTCLg[;>=MR8;BKCZY]Xg6AVOAGBSS4f9NRL5Qf=KJBY9>Bf8@59@FARR9eY@<KK<B@J;P:W[Ve2JT@M/Q;QIdALPJ;Od?JHOW@ZVd43=N8FSSAJfZ<Q6LPe<<JPXW[We.IT;MEQ8@Id@LPJJ@@?IHO@V@@d.FPI86NNMFaUILFGL`FFE<=S=R`0PGTT:?GG0C>FGQBVkPPOV^]aGk176LL9QQPHdXLOI:NcIIG;V;Y@c10WPP=TUTLg\\OCM;R?MMK>ZC<Yg9K;A:G7:SKfZARAL7f8K:BBX\\Bf.:UAOGBSRKfBNBK5Be:KJBYX\\Wf.IEBWH[EJ@nc>ZTIE1SIEJa`dJK2HJVVA[IZSnbVEHHImH.6YJJcJm3LaHE@HMH?Ne>MW.\\qLL?<dcgbq1:BN=9BS=KfBNQK8Qe<K@QYB[=eW7d]u/hhx/xxhxr7wxggcTxxWdi0>SL7=P:P>cXKOII8cII>NVU;Uc+R\\?UBC?C6laTXRRWlRRCW_^b^l+JTMMER@@IeAMPJJ<dJJ?OWAZVd29R>K6PP5GbW9NH9MbHHFMUTXTb-<QJ<BN=NFaUIMGGLaFF;=T=WRa6<G@@8DDD<WK?C==BW<<;BJIMHWCbF6GdMDb=r_>;4p>e?D3]FBdA];8_llK[Mp5x`N[i3_xGPg/`u`N[8@a\\R.]w2@gXI=TIQgQFUA[fxWx-I^KZ3Xgg9xxAZ^HZcV8YAhLxhx58L:>>;D^UPlA?=Z;CL8>S?Mjdh35a:N@YV\\Axx:AY0pxOSGJawaTx7IUAv.xdNAb`Qd\\FQeX8Z6=xiXe;.eL^3bbbBuD]aP=`uZ?Y9hgkfuJ<;>B:A9hqsXHE4B8smC6fCsYeK-A;OO@TBSK>[ORLLQfLLJ5YX\\>f/DJ\\H7Aa^6x^YYo`Vx]77J\\\\xOx0?WJ=:=[[:Y`GJcCN]UEWR]Q`2x2.`SK>[ee5xxQxeIRx`=ZN`jexe/4aGN9UTa7kjVatAeki8YMj\\fjx?NB;AWN?Y\\CCA7<@<x7D=9>?ILT9=I>\\Knn:JxuIEU1Ux/XINXTwXx1GRKKCO>O=?V=>9HM?GGF6>TXSb89WOb0dkd:gx_VC1_xfT`?xbxAx.DjM_3bxJ4xc_xfIPai\\8SgjjXe-AbN_7TxA6ggIXWG\\xQ:WEaajCcHUO2R4GZdYxi?N/h=x]>NhxxiixB9OW_*T_p6xxkoiSZ[iig_vuxuxE3VjYKooQ-^vjng]mx4RVmTtD^^*OYRRKAWVOj^REO>UiO@NUF\\_[i)XRWReVkxDxd`]cTGg\\ZBxQTlgx3=R=K2OO>9bVJNHHMb=G<MUTX9b6<G@@8DDD<WK?C==BW<<;BJIMHWFd7@RX;3jJZT?5;iNe:K?W<KS?\\-DgEO5eEJDTlBONETTBJ\\BkTC<x@5iYh@xd=<iAJJU:Sd-TPBxiiZi/<WWO>Chh0x=ERDAfxOJOLnmqmX/I`?9?JPg[xc@L=ZDF9=6TNW]fx8N[UO2lZF6[sZZU6Z[FYA3VpK?x*PJGOGAlZ9[[ZHPYUxD@LFqQ[px/7\\RP7Lxb=x_LKa1ZxNXTHQZx`xOV>E;KO8rpmrG=35gxO?8rAxGx:5@YESCFWV9j^RV@/Ui@6NE]\\F[i0TUnR:Rar-xX\\]Z\\FbZ=GZ]wxJx8/`IU<\\`q8xPmpE6TxVVOHOvx6x4.Ojj<To]:VvjmP8TY\\B>@^sw^x+9oJHFlmlAxtSkV>:xeZHLr[uqx2]S<fT@g`txg64:MTl7ja8d`bxlG2[V\\.ax\\Gxa7jN8xxJXcRx^^fx9SFHaYefeSPU;d^^OUBC\\*kjnjx0Bk.d5WihRXpdga@PxVVVGFXXNx/8dY\\7GoH3`hFP[CKp`XU<fIxTp14XWA9Yd`<sjRXT<^x3AaJkckKxYA15TACIjAxc9:Md5o:L`ioxjcg;Dj6cGhMgJxFcC+QexKUQemlRlxH8pXB;UUQ,xu\\\\[5SxMUWlssXrx*ULY;QG]]UM8XLKK[MUUT[cbLLp=n[qqjvvu[`x]11o`x]/_d`xeex(If__EdRc[wkMR\\]av\\\\QRihlhv6<G@@8DDD<WK?C==BW<<;BJIMHW;j:?Lb^9b8s?:H;dTi8D3QYXJRg2:SRKDKDSCNk:S\\6Nv<KQ5jim=C;KUcc^]U*cxdCQ`=KxVQWJOJx_x;ELJG3UrU/YxBT[2oxNUhoa`x`x2FaF4S]HcbxhE>;^P^37WeScAtx,It`LfrWq;\\xN`Y3QTEFOJxwxax;@dP^Bbba1ui:aZ=`t5Z:8hgIf<4;c]W/axf6vfYLK8dx?B_Hibq^\\K<G<ZJGNouof?;4.CkMJFj=wmxR.CWCQ>UUD8hDC6?CSgMMLS[Z^Y=*\\RIC@ddc?wk_bM\\Nv\\HFRI8lSS@I^rU7vV`9xx`SSA`xnE`exxx+fB0R^Y>^ZoN_W3^Y83xLAFK__Zt_<-iHU1HUfHxnTe_>PxTPPDUkoUx3`QAH]REVRqEH=F::x/LFDTSgil2@[[AI[MUC[xNrlGQxA7E.cHxWx0LVOOGTT>Af[BRLLQfLLJ-YX\\Xf<3BDL5Ob]3xnIVN>ZxYMO7J`s;x)YgU^BanTCxjcgaNUgx]FRjLx^aLCxw^.xxT5kMG]eA8x6caWaax=kP6PPLRFZfPxl_YFj6x-:AkPg^xx6,B]^9>Qa?uiLaZPPtOZYPhgkQtJ9uZZ0aTJ<bb\\a`-pxO``]xwbbx/PSee]iiiaxXECWbgxaS,gonrNK,^ev]T^xxWxj=x[d0j^SZi\\xexx*Zd]DFCbaAuiPIDA@tZ?O`gQQfE6<G@@8DDD<WK?C==BW<<;BJIMHWJ[L[MZe@]_`x*[Io`]:@9txx[[e5QS::MRb[L=T65OMAxJ5?MM`gSxIWc1Y6c`3F`DZgqbZxVV1g`cc[xHSY[L*^CY5xOUcl?U^[PaXxcxQx,hb`DYxxe^xxGe9^bxB2ZAjxxeb-WUobF.^baxxQb]aQcZD@bxxx^x1PvoZGD7.Mx^GNllqxK>XKxbxxR.7?9Q>UU:ChDPDNCSgMMLS[?^Dh=fMC>;V\\g]xx2_;\\\\x2B6g>xxxc<3S;MEQ@P/dXLPIJ?cI>HOWV@Uc18KAJ5\\\\C;KACKTCKn7JI@bae`o::xe47aUgPxS4xTN^xic0ZxxoVo5A4^v.JxdFxZR>AW<xrHaGdixax<AJ74ALMP:q=?E?TENB:7CdPxdYEeohh`lV[dxsgkSeExNd*4rqWpx/^_U3?XL^Mxx:Z_G4m\\=?lWXx`O/7PIIBNNMFaUILF<8`;FE<TS=R`9=X<S3\\Pg<pW<\\3TDp9;DeVok[k4@g\\_.px;;xxFbhkRxJJ5DiiqWx.DYJM7BZ;9xkR_o<;bYAHDphxfi6BJ?I9[E[.ncV?TTYnSIIEa`5`n:DFRR?WWA@F^EUOPUiOODUF+_[i14RKK3PPO=bWKNHHMbHHFMU?XT:)ZQ^PCFbb:uQ]aF[`uZZY`HgkfM-<WPQ8UUTMh\\CT>NSgM>LC9Z^Dg;@LXYIL]\\ULdK\\UVKoUUTDDbfL*6<G@@8DDD<WK?C==BW<<;BJIMHWFbRZRhxVx<cc,W>tek1NAf^fckk.6JVIO[[I@JbDEDT>m9HH=`_c;m/B>@[SGN>AsO[ABB9O:;W^BdOJO.2ARSK;WV@j^RVOAUAOO>U]>`[F0TeI<bgncfsn<R8mWx/@[inkx_s6H]IEO[[Z;Jb@>D:5m64RY`EcJm0PZSF.WWFOjF<VPPUjOEAU]\\`FG9MDC6=U?T3D\\>SM3RgMML?ZY]YgH8i<5:XUdrxxJI66h_96GxOidxa43Q86BO=N<aVJM<GLaGGELTSW>a.?TM?4@QQIdXL@J?OdIIH@WV@U@17E@R6VWV2i^DUODTiOO=T\\[_[i/6JVVC[IZ9nJIYS5ImS8RY`JJ_m,=PMDNffeIxUTM^OKx4>]>lMnPxNj`=m^r\\`+a59`NjRx@jVHw\\xax06\\CG:YYYGlaTX@:Wl6=GW?Hb]l0EOHIA<MLE<<HL;FK_6EDKSR<Q`0DARS39WV@jFRAO7UiOO>U]\\`[F,GLDM?RhJ;xWcR@QBRB;JDWFqlW10DHH@ZZCClaCCR>Wl>CGHI^DDI8G\\UCMZZYGla*XCRClR@PWI^I^l5/ZEACWWWEj^RVPPUjAONU1\\`[F:9ZSAKFWWEGF>VPEUjOONU]\\+[j.ISLLD?Q?Hc@K:IINcIIGN;6YUc,?W<CIU<DMD\\PTNNSg?M<SDZ^Yh-GQ2=COON<bVJNGHMaGGFMUTXSa6<G@@8DDD<WK?C==BW<<;BJIMHWShVYW_ZiO<^M=e7hFx06G\\VW]3x/7_XYILB\\>pdG\\U;[o3UT:cbfGo.FfR_Wdd7MSkMC\\7aNF3BKiKlhv)BSddCWiW@xpRNaGWxa@_KnmqXx2?=t78x[gCxx:]H]vx3G\\v<gWxx:C_X;P\\\\F-oKWFJ8FD>TSAbae`L/????5DUDCh\\CTN?Sh6MLS[Z^Dh^8eiw.xxx0xjbxs:jxssdjxxjFxWulI>]XZxuxM6N3vVdQ9-xxxdxg/GQJ=C>>NGbV9NG==aGGF9UTXSa*DIVVG[[IDmbVIDHXmSSQI`9c_mDHkWe4iih,xpdXaDgxaR`gonr5X-6_XX7]KGBpBX[J9GoUBJKLaeao*FaGW:aP\\Dbx<akJWxjBYSMSxvx5qVtc_^hWbxRV`@TVx+ZY7cTxxc80]VV>[9ZHnbVID1Ym=HRE`_cJm/EOH;@M;LD`<HKEEJ<EECJ<QUQ<I6`VdHv`v*xxd`[:txnnSt`xe`x*HsSX;XMRF`RPViSLx^ZHSJ`xV?.7PKHBKaA@PhKHH6Hs@NXKFPjPs7R\\UDNIZY3maHD0S<l8;GH__b^D61EQ@>VDU2iE?TNCTh?NMT[E^Eh-Cg`SYeeOJxl`c]^cwER\\cj.miw1S]VWO[BESEb>ZS@Em5<HEa`J2m,9RKK<PPOGbW>NHHMb=H=MUTXTb-DNGG8L:KC_SGJDEI^DDBIQPT;^6<G@@8DDD<WK?C==BW<<;BJIMHW?F?2?EF[pix`X,ZjXxEZL_vvxux39588:8RcCwkMGQKaSK\\QFSSlhv;=GGF.GrDNxx0Y[HpxU_[Px\\\\vx8=>:?77:h3xo;WaVRxO`RBWWqWx<IH04GHttlxcRNRmrZ=1krcx\\Wx4:;:793gfFxnNQ_?VxCNHGmlVkV5PZTT,GGBPk_FWQQVj7PAV^]a\\k9.LKA=L]L@GdK\\U?[o@K5KLb?apQ\\JEJL\\\\tmxxN<>bsxZ-1s_xxxx,F8<JBN=NFaUIMGGLaFFELTSWRa4@U:N-SSR@f=AQKLPeKK@PXW[We;AMEH-M^]3qeL\\V=\\pKCKLccfHpD0ibU4ggfPxA0APNGD_P^QQVpkx14WPP9CTT6g[OSM9RgLLA>CYCXg;@GXBQ>]\\UpdX\\@V0o3K6<Gbfap@9x[`.`\\x>xh7[Y6Mx:V\\bxxxxh.:7HH@MMLD`THK6EJ_EECJRQUQ_8A`K6-]]]GpdKLVDGpUUTLc8fap@VL?WGhWG:PW>W<VEX`D.@nmqP5,S[FM3QfNTxgLTVZWx7J]EJVbYg?CIMZR_D^VqfC]CW+qL<7\\dcgcq52YAE5WWA3j^EVEPUiEODUA\\`[j7?E8=BVVD5i]Q@N9Th1NMT[Z^Zh/bmXG^QjjbxqOicXhxbIOYpo,Rx-Ad]^GbbGIui]aZ[FtZGKIhgGI/+PZSSK=WFEj_RVPEAjOP<UBF`\\G6<G@@8DDD<WK?C==BW<<;BJIMHW8CCD?UOKDJtCA7/F^P<CJ=feiHKACN``,SddRwk?c]2Sw>R[FSimCw6@dEPNbG6KQi.IZ9`tKKCLIgkLL6.CWX7\\\\[9oKJ[T;ZnCJCKbKe`o;:LU6KXXL[xu>\\CfLQ742ksrN]]?D]VWO[[Z.nJIZS3Ym4IR;a`d_nBMbI[:_DNCrEZ^X>;r<CLIe,Ncr3M8>P4TCCBD\\OSM2RgMMK>ZY]YgLfpUF6UnmfxXiX)UXXf[Wltswrx1FQ<JBN88FaUI=G<LaFF;=TS=Ra.HRLL6:PPH?W>OI:NbHHG?V?YTcDQjRI+hhg>xoRG`3fxQ`ULnmqlx:I1jSJX]XFYv1BX:Lx8BNlYswsYG9q/LIn]nf^YOm\\1RY\\f3XXsQrxPi`lQ]VX_ZxxlT<jTxRMZ)`X[X[JAvo[*bbB9ccobl>qxWl>bx^x[x3@U9NF<RRJ=A9Q<KPe<J;9X<[VeHOmfTARUj)xUfiXXhxcQaHZosoZ,R[@bFtRLCx^JWVWWWNU0^YWx^xQL\\`m.`r,Ixxmp[LoxIR[WaaxRa7AZ5SDXXWEG=A?4Q=j9;OF]GG\\B79KXX6KFK-ocJ[UJAoTFSZKKeKoF0haONfM4Oxmad^.cxLS\\ckjnUU1;TMMEQ66IdX?@JJOd?IHOW@@@@0UGXXP]]\\TpLK<UVZoUJTZDae-B.@`YY5H^LDqeY\\VWLpVVU[cHMb16<G@@8DDD<WK?C==BW<<;BJIMHW;P=QQ[VVHHxHbKU`IQFU*QQVQKx42T?M7QQQ?dXL@J8OdIIH6WVZUd1=C=O@T9>Lg[BBA=QfLLKRYC\\3f/=YRDCEVE0i]QED=EiDNCE\\[_Zi,UUY5dfxX\\_bU]G<Ox5ATub]xxb-=VOOGSTB3f[NRLAQf=LAQYX\\Xf;H?>><P:OH?W7NHI>?HHGN5U:?b1>?CP/UUTBD\\PSM>RD>MKCZY]Yg@`jVVIKKg_MW5V1U.x``^VmlplM0DN::?L:KC_SGJD9I^9DBIQPTP^09NGG?LLKC_SGJ5EI^9DB:QPTP^@K?@Y:L^L*peL\\VG[pVKT[cbfbp6/YR@=>9ANAF=EDOEiOOMT\\[_[i41RL>DP:P9c?>?IINbHHGN?UY?cCPR^^WDRbPvj^A*>>uJELQRMkgu2/?L:DPPPHcW>OIINbHH=NVUYTc.ISL:D6QPHcX>OIINcIIG:VUY;c5BVOP2CTS=g[>SB1RfLLKR>Y]Xg=SIAV<IZ.;mbUYSSXmRS1I`_c_J3.VOP=T>>Lg[OSLBRCAAKRZ>]Xf0MWPPAU:TMh88:MNRg5MLSZY]DD0G>KK84OOGbV=NH9MbGGFMU>XSb5KBOA8=BSKCZAR:5Bf=KJ=Y=BBf/KUNNF<SRJ3ZAA9KPeKKI<XA[We)YPH\\UaaPYHhB`YZ_sYNJOgfPes0OG]G9bPa@uL@`Z[`tOZOIgGj34".charCodeAt((r * 27 + i) * 27 + o) - 40;
		n += 1;
		[r, i] = o === 0 ? [0, 0] : [i, o];
	}
	return n === 0 ? 0 : t / n / 5;
}
function letterOf(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? t - 96 : 0;
}
// src/core/placeholders.ts
const ln = [
	/^(?:123e4567-e89b-[\da-f]{4}-a456-|550e8400-e29b-41d4-a716-446655440000|f47ac10b-58cc-4372-a567-0e02b2c3d479|f81d4fae-7dec-11d0-a765-00a0c91e6bf6)/i,
	/^wJalrXUtnFEMI[/+]K7MDENG[/+]bPxRfiCY/i,
	/^je7MtGbClwBF[/]2Zp9Utk[/]h3yCo8nvbEXAMPLEKEY$/,
	/EXAMPLE(?:KEY|TOKEN)?$/,
	/^(?:AQo|IQoJ|FwoG|FQo).{0,60}(?:EXAMPLE|\/{8})/s,
	/^Eby8vdM02xNOcqFl[A-Za-z0-9+/]{70}==$/
];
const un = /^(?:[<[{(].*[>\]})]|\*+|x+|X+|\.{2,}|-+|_+|\?+|0+|1+|#+|(?:your|insert|enter|replace|change|fill)[-_ ]?(?:own|in|a|an|the|with|me)?[-_ ].*|(?:my|the|some|put|add|use)[-_ ].*)$/i;
const dn = /([^A0=])\1{7}|x{5,}|X{5,}|\*{3,}|\.{3}|\u2026|_{4,}|#{4,}|\?{3,}|[yY]our|YOUR|[eE]xample|EXAMPLE|[sS]ample|SAMPLE|[dD]ummy|DUMMY|[pP]laceholder|PLACEHOLDER|[cC]hange[-_]?[mM]e|CHANGE[-_]?ME|[rR]eplace[-_]?[mM]e|REPLACE[-_]?ME|[rR]edacted|REDACTED|[rR]emoved|REMOVED|[hH]idden|HIDDEN|[cC]ensored|CENSORED|[mM]asked|MASKED|[fF]ake|FAKE|[tT]odo|TODO|[fF]ixme|FIXME|[iI]nsert[-_]|INSERT[-_]/;
function isDocumented(e) {
	return ln.some((t) => t.test(e));
}
function isPlaceholder(e) {
	return un.test(e) || dn.test(e) || isRun(e);
}
function isRun(e) {
	return isRepeat(e) || sequenceShare(e, 1) > .7 || e.length >= fn && sequenceShare(e, 2) > .8;
}
const fn = 12;
function isRepeat(e) {
	for (let t = 1; t <= Math.min(10, e.length / 2); t++) if (e.slice(t) === e.slice(0, e.length - t)) return !0;
	return !1;
}
function sequenceShare(e, t) {
	let n = 0;
	for (let r = t; r < e.length; r++) {
		let i = e.charCodeAt(r) - e.charCodeAt(r - t);
		i >= -1 && i <= 1 && (n += 1);
	}
	return e.length <= t ? 0 : n / (e.length - t);
}
// src/core/references.ts
const pn = [
	/^\$\{?[A-Za-z_][\w.:-]*\}?(?:$|\/)/,
	/\$\{[^}]*\}|\$\([^)]*\)|\{\{.*\}\}|\{%.*%\}|<%.*%>|#\{[^}]*\}|\$\[[^\]]*\]/,
	/^%[\w.-]+%$|^%\(?\w*\)?[sdvq]$|%[sdv]/,
	/^!(?:Ref|Sub|GetAtt|ImportValue|reference|vault|secret|env|Base64)\b/,
	/^(?:ENC\[|ENC\(|vault:|op:\/\/|ref\+|arn:aws[\w-]*:|secretsmanager:|ssm:|keyring:|env:|file:|sops:|akv:|gcpsm:|projects\/[\w-]+\/secrets\/|AQICAH|kms:|\$ANSIBLE_VAULT|\{AQAA|\{cipher\}|\{noop\}|\{bcrypt\})/i,
	/^\[[\w:]+$/,
	/^(?:var|local|data|module|each|self|this|process\.env|import\.meta|os\.environ|ENV|secrets|vars|env|config|settings|params|props|inputs|steps|needs|github)[.[]/
];
function isReference(e) {
	return pn.some((t) => t.test(e));
}
const mn = new Set([
	1,
	2,
	3,
	16,
	17,
	18,
	19,
	22,
	25,
	26,
	27,
	28
]);
function isPublicPacket(e) {
	let t = headerOf(e);
	if (!t) return !1;
	let { tag: n, at: r } = t;
	let i = e.charCodeAt(r);
	if (i < 3 || i > 6) return !1;
	if (n === 2) return mn.has(e.charCodeAt(r + 2));
	return (n === 6 || n === 14) && mn.has(e.charCodeAt(r + 5));
}
function headerOf(e) {
	let [t, n] = [e.charCodeAt(0), e.charCodeAt(1)];
	if (!(t >= 128)) return;
	if (!(t & 64)) return {
		tag: t >> 2 & 15,
		at: 1 + 2 ** (t & 3)
	};
	return {
		tag: t & 63,
		at: n < 192 ? 2 : n < 224 ? 3 : 6
	};
}
// src/core/structures.ts
const hn = /^\{?[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\}?$/i;
const gn = [
	["uuid", RegExp(hn.source.slice(0, -1) + "(?:[/:].*)?$", "i")],
	["integrity", /^(?:hmac-)?(?:sha(?:1|224|256|384|512)|md5|blake2b)[-:=]/i],
	["password-hash", /^(?:[\w.@-]{1,40}:)?(?:\$(?:1|2[abxy]?|5|6|apr1|y|argon2\w*|scrypt|pbkdf2\w*)\$|\{(?:SSHA|SHA|MD5|CRYPT)\w*\}|pbkdf2[_:]|scrypt:|(?:sha1|sha256|md5|crypt|bcrypt(?:_sha256)?|argon2)\$|\*[\dA-F]{40}$)/i],
	["algorithm", /^(?:aws4-)?(?:hmac|sha|md5|aes|rsa|ecdsa|ed25519|bcrypt|pbkdf2|argon2|scrypt|pkcs|blowfish|chacha)[\w.-]{0,20}$|^id-(?:[\w-]{1,20}-)?hmac[\w-]{0,30}$/i],
	["escapes", /^(?:\\+(?:u00|x)[01][\da-f])+$/i],
	["beginning", /^[a-z]{2,}(?:_[a-z]{2,})+_$/],
	["constant", /^[A-Z]{2,}(?:_[A-Z]+)+$|^k(?:[A-Z][a-z]+)+[A-Z]*\d{0,3}(?:[A-Z][a-z]+)+$/],
	["number", /^[-+]?(?:0x[\da-f]{1,16}|\d{1,5}|\d+\.\d+)[ulf]{0,3}$/i],
	["version", /^[~^=v<>]{0,2}\d{1,5}\.\d{1,6}(?:\.[\w*-]+)*(?:[-+][\w.-]+)?$/],
	["package", /^[a-z][\w.]*(?:-[a-z][\w.]*)*-\d+(?:\.\d+)+(?:[-.][a-z]\w*)?$/i],
	["date", /^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/],
	["url", /^(?:[a-z][a-z\d+.-]{1,20}(?::\/\/|%3a%2f%2f)|urn(?::|%3a))/i],
	["path", /^\/?[\w.-]+(?:\/[\w.-]+)*\?[\w.-]+=/],
	["file", /^[\w./-]+\.(?:csv|gz|html?|jpe?g|js|json|log|mp4|ova|parquet|pdf|png|txt|xml|ya?ml|zip)$/],
	["mail", /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/],
	["arn", /^arn:/],
	["mime", /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+$/],
	["colour", /^#[\da-f]{3,8}$/i],
	["public-key", /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|AAAA[BCE]3Nza|age1[a-z\d]{58}|pk_(?:live|test)_)/],
	["ciphertext", /^(?:U2FsdGVkX1|gAAAAA[AB]|AQICAH|age-encryption|CfDJ8)/],
	["data-uri", /^data:[\w/+.-]*[;,]/],
	["shortcut", /^(?:(?:alt|cmd|command|control|ctrl|meta|mod|option|primary|shift|super|win)\+)+(?:\w|f\d\d|[a-z_]{3,12}\d?)(?:,|$)/i]
];
function isUuid(e) {
	return hn.test(e) && new Set(e).size > 8;
}
function isUlid(e) {
	return /^01[\dA-HJKMNP-TV-Z]{24}$/.test(e) || /^01[\da-hjkmnp-tv-z]{24}$/.test(e);
}
function structureOf(e) {
	return gn.find(([, t]) => t.test(e))?.[0] ?? (isReadable(e) ? "base64-text" : isDottedName(e) ? "dotted-name" : isPublicBytes(e) ? "public-bytes" : void 0);
}
function isDottedName(e) {
	if (!/^[a-z]\w*(?:\.[a-z]\w*)+$/i.test(e)) return !1;
	let t = e.split(/[._]/).filter((e) => /^[a-z]{3,}$/i.test(e)).join(" ");
	return t.length * 2 >= e.length && surprise(t) < _n;
}
const _n = 4.5;
function isPublicBytes(e) {
	if (e.length < 32) return !1;
	let t = bytesOf(e.slice(0, isHex(e) ? 40 : 28));
	return t !== void 0 && (isPublicPacket(t) || isPublicDer(t));
}
function bytesOf(e) {
	return isHex(e) ? fromHex$1(e) : decodeBase64(e);
}
function isHex(e) {
	return /^(?:[\da-f]{2})+$/i.test(e);
}
function fromHex$1(e) {
	return e.replace(/../g, (e) => String.fromCharCode(Number.parseInt(e, 16)));
}
function isReadable(e) {
	if (e.length < 16 || !/^[\w+/-]+={0,2}$/.test(e)) return !1;
	let t = decodeBase64(e);
	return t !== void 0 && t.length >= 10 && /^[\t\n\r\x20-\x7e]+$/.test(t);
}
function isDigest(e) {
	return /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(e);
}
function isPathName(e) {
	let t = e.split("/").filter((e) => /^[A-Za-z]{4,}$/.test(e));
	return t.join("").length >= 8 && surprise(t.join(" ")) < _n || /^\/?(?:[a-z]{2,}\/){3}/.test(e);
}
function isLogicalId(e) {
	return /^[A-Za-z]\w+[\dA-F]{8}(?:[\da-f]{8,32})?$/.test(e);
}
function holdsText(e) {
	return [
		0,
		1,
		2,
		3
	].some((t) => /[\t\n\r\x20-\x7e]{12}/.test(decodeBase64(e.slice(t, t + (e.length - t & -4))) ?? ""));
}
function isLiteral(e) {
	return !isReference(e) && !isPlaceholder(e) && !isNamedAfterSecrets(e) && structureOf(e) === void 0;
}
function isTokenLike(e) {
	return e.length >= 12 && isLiteral(e) && mixed(e) && /\d/.test(e) && !readsAsWords(e);
}
function isShortEncoded(e) {
	if (e.replace(/=+$/, "").length >= 20 || e.length % 4 != 0 || !isReadable(e)) return !1;
	return isPassword((decodeBase64(e) ?? "").replace(/\r?\n$/, ""));
}
function isPassword(e) {
	return e.length >= 4 && isLiteral(e) && !readsAsWords(e) && !/[\x80-\xff]/.test(e);
}
function readsAsWords(e) {
	let t = e.match(/[A-Za-z]+/g) ?? [];
	if (/^(?=(?:\D*\d){3})[\da-f]{10,}$/i.test(e)) return !1;
	let n = Math.max(0, ...t.map((e) => e.length));
	if (n < 4 && /\d/.test(e)) return /^\d{1,5}$/.test(e) || t.length < 2 && e.length < 6;
	if (n < 3) return !0;
	return surprise(e) < 5 - allowance(e);
}
function allowance(e) {
	if (e.length < 10) return 0;
	let t = 0;
	for (let n = 1; n < e.length; n++) kindOf(e.charCodeAt(n)) !== kindOf(e.charCodeAt(n - 1)) && (t += 1);
	let n = t / (e.length - 1);
	return n >= .35 ? 2.5 : n >= .2 || isJagged(e) ? .8 : /[A-Za-z]\d+[A-Za-z]/.test(e) ? .3 : 0;
}
function isJagged(e) {
	let t = e.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
	return t.length > 3 && t.join("").length < 2.5 * t.length;
}
function kindOf(e) {
	let t = e | 32;
	if (t >= 97 && t <= 122 || "_-.: ".includes(String.fromCharCode(e))) return 1;
	return e >= 48 && e <= 57 ? 2 : 3;
}
function isNamedAfterSecrets(e) {
	if (e.split(/\\u[\da-f]{4}|[^A-Za-z\d]+/i).some((t) => isRandomPiece(t, e))) return !1;
	return wordsOf(e).some((e) => /^(?:pass(?:word|wd|phrase|code)?|passwords|secrets?|tokens?|keys?|api|oauth2?|auth\w*|credentials?)$/.test(e));
}
function isRandomPiece(e, t) {
	if (!/\d./.test(e) || !mixed(e)) return !1;
	if (e === t && (e.match(/\d/g) ?? []).length * 6 >= e.length) return !0;
	return e.length >= vn && !readsAsWords(e);
}
const vn = 16;
function isByteList(e) {
	let t = e.match(/0x[\da-f]{1,2}|\d{1,3}/gi) ?? [];
	return t.length >= 8 && /^[\s\da-fx,]+$/i.test(e) && new Set(t).size >= .7 * Math.min(t.length, 64) && !isRun(String.fromCharCode(...t.map(Number)));
}
function basicPassword(e) {
	let t = decodeBase64(e) ?? "";
	let n = /^([!-9;-~]{16,200}):(?:x-oauth-basic|X|x)?\r?\n?$/.exec(t)?.[1];
	if (n !== void 0) return isTokenLike(n) ? n : void 0;
	let r = /^[\x20-\x7e]{1,100}:([\x20-\x7e]{3,200})\r?\n?$/.exec(t)?.[1];
	return r !== void 0 && isPassword(r) ? r : void 0;
}
// src/core/checks.ts
const yn = {
	"aws-access-key-id": ({ window: e, start: t, end: n }) => standsAlone$1(e.text, t, n),
	"aws-access-key-id-label": (e) => isNamed(e, "access-key-id") && surprise(e.value.slice(4)) > 4.5,
	"aws-public-key-id": (e) => isNamed(e, "key-pair-id") || isKeyFile(e),
	"aws-bedrock-long-term": ({ value: e }) => /-at-\d{12}:/.test(decodeBase64(e.slice(4)) ?? ""),
	"aws-bedrock-short-term": ({ value: e }) => /X-Amz-(?:Credential|Signature|Algorithm)|CallWithBearerToken/i.test(decodeBase64(e.slice(16)) ?? ""),
	"aws-secret-access-key": ({ value: e }) => e.length === 40 || isDocumented(e),
	"aws-session-token": ({ value: e }) => /^.\n(?:\torigin_ec|\x06er\/aws|\x03aws)/s.test(decodeBase64(e.slice(0, 24)) ?? ""),
	"aws-ses-smtp-password": ({ value: e }) => ["", ""].includes((decodeBase64(e) ?? "").charAt(0)),
	"near-sso": (e) => isNear(e, /startUrl|awsapps\.com\/start|registrationExpiresAt/),
	"near-cognito": (e) => isNear(e, /cognito|user_?pool/i),
	"private-key": ({ value: e }) => hasKeyBody(e),
	"private-key-bytes": ({ value: e }) => hasSecretBytes(e),
	"whole-der": ({ value: e }) => isWholeDer(bytesOf(e.replace(/\s+/g, "")) ?? ""),
	"not-public-bytes": ({ value: e }) => !isPublicBytes(e),
	"nkey-seed": ({ value: e }) => /^S[UAONCX][A-Z2-7]{56}$/.test(e),
	"twilio-api-key-sid": ({ value: e }) => /^SK[\da-f]{32}$/.test(e),
	"crates-io-token": ({ value: e }) => /^cio[A-Za-z\d]{32}$/.test(e) && /\d/.test(e) && surprise(e) > 5,
	"not-words": ({ value: e }) => surprise(e) > 4.5,
	"not-a-reference": ({ value: e }) => !isReference(e) && !isPlaceholder(e),
	mnemonic: ({ value: e }) => isMnemonic(e),
	"token-like": ({ value: e }) => isTokenLike(e),
	"basic-credentials": ({ value: e }) => basicPassword(e) !== void 0,
	"user-and-password": ({ value: e }) => holdsPassword(e),
	"base64-password": ({ value: e }) => hidesPassword(e),
	"not-a-placeholder": ({ value: e }) => !isPlaceholder(e),
	mixed: ({ value: e }) => mixed(e),
	"url-password": ({ value: e }) => isPassword(unescaped(e)),
	"command-password": ({ value: e }) => isPassword(e.replace(/(?:\\+[nrt])+\\*$/, "")) && !isPublishedPort(e),
	"json-web-token": ({ value: e }) => jwtHeader(e) !== void 0
};
function passes(e) {
	return (e.rule.spec.checks ?? []).every((t) => yn[t]?.(e) ?? !1);
}
function isPublishedPort(e) {
	return /^(?:[\d.]{7,15}:)?\d{1,5}(?:-\d{1,5})?:\d{1,5}(?:-\d{1,5})?(?:\/\w+)?$/.test(e);
}
function isCheck(e) {
	return Object.hasOwn(yn, e);
}
function standsAlone$1(e, t, n) {
	let r = /^\n?\+$/.test(e.slice(Math.max(0, t - 2), t));
	if (xn.test(e.charAt(t - 1)) && !r) return !1;
	if (bn.test(e.slice(n, n + O))) return !0;
	if (xn.test(e.charAt(n))) return !1;
	let i = r ? "" : /[A-Za-z\d+/]*$/.exec(e.slice(Math.max(0, t - O), t))?.[0] ?? "";
	let a = /^[A-Za-z\d+/]*={0,2}/.exec(e.slice(n, n + O))?.[0] ?? "";
	if (/^=(?![^=\s"'])/.test(a)) return !1;
	return /^\/\d{8}\/[a-z]/.test(a) || i.length + a.length < O / 2 && !i.includes("+") && !a.includes("+");
}
const bn = /^[/+=][A-Za-z\d+/]{40}(?![A-Za-z\d+/=])/;
const xn = /[A-Za-z\d+]/;
const O = 80;
function isNamed({ window: e, start: t, end: n }, r) {
	return labelOf(e, t, n, [r]) !== void 0;
}
function isKeyFile({ window: { text: e }, start: t, end: n }) {
	return e.slice(Math.max(0, t - 3), t) === "pk-" && e.startsWith(".pem", n);
}
function hasKeyBody(e) {
	let t = e.replace(/-----[A-Z\d ]{1,60}-----/g, "").replace(/\\[nrt]/g, "\n").replace(/^[\w-]{2,20}: .*$/gm, "");
	let n = (t.match(/[A-Za-z\d+/=]{20,}/g) ?? []).join("");
	return n.length >= 64 && n.length > .6 * t.replace(/\s/g, "").length && shannon(n) > 3.5 && surprise(n) > 4.5;
}
function hasSecretBytes(e) {
	let t = String.fromCharCode(...(e.match(/0x[\da-f]{2}/gi) ?? []).map(Number));
	let n = /PRIVATE KEY-----\s*([^]*)$/.exec(t)?.[1] ?? "";
	return shannon(n) > 3.5 && surprise(n) > 4.5;
}
function holdsPassword(e) {
	let t = /^[!-9;-~]{1,100}:([!-~]{3,3000})$/.exec(decodeBase64(e) ?? "")?.[1];
	return t !== void 0 && !isPlaceholder(t) && !isReference(t) && !isNamedAfterSecrets(t);
}
function hidesPassword(e) {
	let t = decodeBase64(e) ?? "";
	let n = t.includes("\0") ? t.replaceAll("\0", "").replace(/(?:Administrator)?Password$/, "") : t;
	return /^[ -~]+$/.test(n) && isPassword(n.replace(/^"(.*)"$/, "$1").replace(/^\{(?:clear(?:text)?|plain)\}/i, ""));
}
function isMnemonic(e) {
	let t = e.split(" ");
	return t.length % 3 == 0 && new Set(t).size > .75 * t.length && !t.some((e) => /^(?:the|and|for|with|from|are|not|has|have|was|were|your|its|must|can)$/.test(e));
}
function unescaped(e) {
	return e.replace(/%([\da-f]{2})/gi, (e, t) => String.fromCharCode(Number.parseInt(t, 16)));
}
function isNear({ window: { text: e }, start: t, end: n }, r) {
	return r.test(e.slice(Math.max(0, t - 800), t)) || r.test(e.slice(n, n + 800));
}
// src/core/aws-account.ts
const Sn = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const Cn = new Set("052310077262.171436882533.534261010715.595918472158.717712589309.819147034852.992382622183.730335385048.266735846894.893192397702.044858866125.251535659677.344043088457.351906852752.390477818340.426127672474.427150556519.439872796651.445142720921.465867158099.637958123769.693412236332.732624840810.735421457923.959235150393.982842642351".split("."));
function ownerOf(e) {
	let t = e.slice(4);
	if (![...t].every((e) => Sn.includes(e))) return { kind: "impossible" };
	if (Sn.indexOf(t.charAt(0)) < 16) return { kind: "old" };
	let n = [...t.slice(0, 9)].reduce((e, t) => e * 32 + Sn.indexOf(t), 0);
	let r = Math.floor(n / 16) % 2 ** 40;
	return r > 999999999999 ? { kind: "impossible" } : {
		kind: "account",
		account: String(r).padStart(12, "0")
	};
}
function isCanary(e) {
	return Cn.has(e);
}
// src/core/aws-tokens.ts
function sessionTokenRegion(e) {
	let t = decodeBase64(e.slice(0, 80).replace(/=+$/, "").slice(0, 80)) ?? "";
	let n = /origin_ec[^]{1,16}?((?:us|eusc|eu|ap|sa|ca|af|me|cn|il|mx)-(?:gov-|iso[a-z]?-|de-)?[a-z]+-\d)/.exec(t)?.[1];
	return {
		keyType: "temporary",
		...n ? {
			region: n,
			partition: partitionOf(n)
		} : {}
	};
}
function partitionOf(e) {
	if (e.startsWith("cn-")) return "aws-cn";
	if (e.startsWith("eusc-")) return "aws-eusc";
	return e.includes("-gov-") ? "aws-us-gov" : "aws";
}
function bedrockLongTerm(e) {
	let t = /-at-(\d{12}):/.exec(decodeBase64(e.slice(4)) ?? "")?.[1];
	return t ? {
		account: t,
		keyType: "long-term"
	} : {};
}
function bedrockShortTerm(e) {
	return signedUrlFacts(decodeBase64(e.slice(16)) ?? "");
}
function presignedUrl(e, t, n) {
	let { from: r, to: i } = urlAround(e, t, n);
	return signedUrlFacts(e.slice(r, i));
}
function urlAround(e, t, n) {
	let [r, i] = [t, n];
	for (; r > 0 && t - r < 4096 && isUrlCode(e.charCodeAt(r - 1));) --r;
	for (; i < e.length && i - n < 4096 && isUrlCode(e.charCodeAt(i));) i += 1;
	let a = e.slice(r, t).lastIndexOf("http");
	return {
		from: r + Math.max(0, a),
		to: i
	};
}
function isUrlCode(e) {
	return e > 32 && e < 127 && !"\"'<>\\^`{|}".includes(String.fromCharCode(e));
}
function signedUrlFacts(e) {
	let query = (t) => RegExp(`[?&;]${t}=([^&;#\\s]*)`, "i").exec(e)?.[1]?.replace(/%2F/gi, "/") ?? "";
	let [t = "", , n] = query("X-Amz-Credential").split("/");
	let r = /^A[KS]IA\w{16}$/.test(t) ? ownerOf(t) : void 0;
	let i = r?.kind === "account" ? r.account : void 0;
	let a = expiry(query("X-Amz-Date"), query("X-Amz-Expires")) ?? epoch(query("Expires"));
	return {
		...n ? {
			region: n,
			partition: partitionOf(n)
		} : {},
		...i ? { account: i } : {},
		...i && isCanary(i) ? { canary: !0 } : {},
		...a ? { expires: a } : {},
		...t.includes("EXAMPLE") ? { documented: !0 } : {}
	};
}
function expiry(e, t) {
	let n = Date.parse(e.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
	return Number.isNaN(n) || !/^\d{1,7}$/.test(t) ? void 0 : new Date(n + Number(t) * 1e3).toISOString();
}
function epoch(e) {
	return /^\d{9,11}$/.test(e) ? new Date(Number(e) * 1e3).toISOString() : void 0;
}
// src/core/aws-partition.ts
const wn = /\b(cn-north(?:west)?-1|arn:aws-cn:|amazonaws\.com\.cn)|\b(us-gov-(?:east|west)-1|arn:aws-us-gov:)|\b(eusc-[a-z]{2,3}-[a-z]{4,9}-\d|arn:aws-eusc:|amazonaws\.eu)\b|\b(?:(?:us|eu|ap|sa|ca|me|af|il|mx)-(?:north|south|east|west|central)[a-z]{0,5}-\d|arn:aws:)/g;
function partitionNear(e, t) {
	let n;
	for (let { index: r, 1: i, 2: a, 3: o } of e.matchAll(wn)) {
		let e = i ? "aws-cn" : a ? "aws-us-gov" : o ? "aws-eusc" : void 0;
		let s = Math.abs(r - t);
		(n === void 0 || s < n.distance) && (n = {
			partition: e,
			distance: s
		});
	}
	return n?.partition;
}
// src/core/crc32.ts
function crc32$1(e) {
	let t = 4294967295;
	for (let n = 0; n < e.length; n++) {
		t ^= e.charCodeAt(n);
		for (let e = 0; e < 8; e++) t = t >>> 1 ^ (t & 1 ? 3988292384 : 0);
	}
	return (t ^ 4294967295) >>> 0;
}
function crc16(e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		t ^= e.charCodeAt(n) << 8;
		for (let e = 0; e < 8; e++) t = (t << 1 ^ (t & 32768 ? 4129 : 0)) & 65535;
	}
	return t;
}
function sha256(e) {
	let [t, n] = Tn ??= constants$4();
	let r = pad(e);
	let i = Uint32Array.from(t);
	for (let e = 0; e < r.length; e += 64) mix(i, schedule(r, e), n);
	return Array.from(i, (e) => bigEndian(e)).join("");
}
let Tn;
function constants$4() {
	let e = [];
	for (let t = 2; e.length < 64; t++) e.every((e) => t % e !== 0) && e.push(t);
	let fraction = (e) => (e - Math.floor(e)) * 2 ** 32 >>> 0;
	return [e.slice(0, 8).map((e) => fraction(Math.sqrt(e))), e.map((e) => fraction(Math.cbrt(e)))];
}
function pad(e) {
	let t = (119 - e.length % 64) % 64;
	return `${e}\x80${"\0".repeat(t)}\0\0\0\0${bigEndian(e.length * 8)}`;
}
function bigEndian(e) {
	return String.fromCharCode(e >>> 24, e >>> 16 & 255, e >>> 8 & 255, e & 255);
}
function schedule(e, t) {
	let n = new Uint32Array(64);
	for (let r = 0; r < 16; r++) n[r] = e.charCodeAt(t + 4 * r) << 24 | e.charCodeAt(t + 4 * r + 1) << 16 | e.charCodeAt(t + 4 * r + 2) << 8 | e.charCodeAt(t + 4 * r + 3);
	for (let e = 16; e < 64; e++) {
		let [t, r] = [n[e - 15] ?? 0, n[e - 2] ?? 0];
		let i = turned(t, 7) ^ turned(t, 18) ^ t >>> 3;
		let a = turned(r, 17) ^ turned(r, 19) ^ r >>> 10;
		n[e] = (n[e - 16] ?? 0) + i + (n[e - 7] ?? 0) + a;
	}
	return n;
}
function mix(e, t, n) {
	let [r = 0, i = 0, a = 0, o = 0, s = 0, c = 0, l = 0, u = 0] = e;
	for (let e = 0; e < 64; e++) {
		let d = u + (turned(s, 6) ^ turned(s, 11) ^ turned(s, 25)) + (s & c ^ ~s & l) + (n[e] ?? 0) + (t[e] ?? 0) | 0;
		let f = (turned(r, 2) ^ turned(r, 13) ^ turned(r, 22)) + (r & i ^ r & a ^ i & a) | 0;
		[u, l, c, s, o, a, i, r] = [
			l,
			c,
			s,
			o + d | 0,
			a,
			i,
			r,
			d + f | 0
		];
	}
	[
		r,
		i,
		a,
		o,
		s,
		c,
		l,
		u
	].forEach((t, n) => e[n] = (e[n] ?? 0) + t);
}
function turned(e, t) {
	return e >>> t | e << 32 - t;
}
// src/core/checksums.ts
const En = {
	"crc32-base62": (e) => {
		let t = e.slice(e.indexOf("_") + 1);
		return inBase62(crc32$1(t.slice(0, -6))) === t.slice(-6);
	},
	"crc32-gitlab": (e) => !/\.[\da-z]{9}$/.test(e) || crc32$1(e.slice(0, -7)) === Number.parseInt(e.slice(-7), 36),
	"crc32-grafana": (e) => !e.startsWith("glsa_") || littleEndian$1(crc32$1(e.slice(0, -9))) === fromHex(e.slice(-8)),
	"crc32-confluent": (e) => /[AQgw]$/.test(e) && littleEndian$1(crc32$1(e.slice(4, 58))) === decodeBase64(e.slice(58)),
	"crc16-nkey": (e) => {
		let t = bytesOfDigits(e, Dn);
		return littleEndian$1(crc16(t.slice(0, -2))).slice(0, 2) === t.slice(-2);
	},
	bech32: (e) => polymod(e.toLowerCase()) === 1,
	base58check: (e) => {
		let t = fromBase58(e);
		return sha256(sha256(t.slice(0, -4))).slice(0, 4) === t.slice(-4);
	}
};
const Dn = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const On = [
	996825010,
	642813549,
	513874426,
	1027748829,
	705979059
];
function inBase62(e) {
	let t = "";
	for (let n = e; n > 0; n = Math.floor(n / 62)) t = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".charAt(n % 62) + t;
	return t.padStart(6, "0");
}
function littleEndian$1(e) {
	return String.fromCharCode(e & 255, e >>> 8 & 255, e >>> 16 & 255, e >>> 24);
}
function fromHex(e) {
	return e.replace(/../g, (e) => String.fromCharCode(Number.parseInt(e, 16)));
}
function bytesOfDigits(e, t) {
	let [n, r, i] = [
		0,
		0,
		""
	];
	for (let a of e) {
		n = (n << 5 | t.indexOf(a)) & 4095;
		r += 5;
		if (r < 8) continue;
		r -= 8;
		i += String.fromCharCode(n >> r & 255);
	}
	return i;
}
function polymod(e) {
	let t = e.lastIndexOf("1");
	let n = Array.from(e.slice(0, t), (e) => e.charCodeAt(0));
	let r = [
		...n.map((e) => e >> 5),
		0,
		...n.map((e) => e & 31),
		...Array.from(e.slice(t + 1), (e) => "qpzry9x8gf2tvdw0s3jn54khce6mua7l".indexOf(e))
	];
	let i = 1;
	for (let e of r) {
		let t = i >>> 25;
		i = (i & 33554431) << 5 ^ e;
		On.forEach((e, n) => i ^= t >> n & 1 ? e : 0);
	}
	return i;
}
function fromBase58(e) {
	let t = [];
	for (let n of e) {
		let e = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".indexOf(n);
		for (let n = t.length - 1; n >= 0; n--) {
			e += (t[n] ?? 0) * 58;
			t[n] = e & 255;
			e >>= 8;
		}
		for (; e > 0;) {
			t.unshift(e & 255);
			e >>= 8;
		}
	}
	let n = /^1*/.exec(e)?.[0].length ?? 0;
	return "\0".repeat(n) + String.fromCharCode(...t);
}
// src/core/key-armour.ts
function isEncryptedKey(e) {
	if (/BEGIN ENCRYPTED |Proc-Type: ?4,ENCRYPTED|^Encryption: (?!none)/m.test(e)) return !0;
	return e.includes("BEGIN OPENSSH ") && !openSshCipher(e).startsWith("none");
}
function openSshCipher(e) {
	let t = e.replace(/-----[A-Z\d ]{1,60}-----|\\[nr]|[^A-Za-z\d+/]/g, "");
	return /^openssh-key-v1\0[^]{4}([\w@.-]*)/.exec(decodeBase64(t.slice(0, 64)) ?? "")?.[1] ?? "none";
}
// src/core/facts.ts
const kn = {
	"aws-access-key-id": ({ value: e, window: t, start: n }) => ({
		...accessKeyFacts(e),
		...surroundings(t.text, n)
	}),
	"aws-session-token": ({ value: e }) => sessionTokenRegion(e),
	"aws-bedrock-long-term": ({ value: e }) => bedrockLongTerm(e),
	"aws-bedrock-short-term": ({ value: e }) => bedrockShortTerm(e),
	"aws-presigned-url": ({ window: e, start: t, end: n }) => presignedUrl(e.text, t, n),
	"aws-codecommit": ({ window: e, start: t }) => accountBefore(e.text.slice(Math.max(0, t - 80), t)),
	...Object.fromEntries(Object.entries(En).map(([e, t]) => [e, ({ value: n }) => t(n) ? {} : failing(e)])),
	"private-key": ({ value: e }) => isEncryptedKey(e) ? { encrypted: !0 } : {},
	"json-web-token": ({ value: e }) => jwtClaims(e)
};
function failing(e) {
	return e === "crc16-nkey" ? { mistyped: !0 } : { implausible: !0 };
}
function factsOf(e) {
	return Object.assign({}, ...(e.rule.spec.facts ?? []).map((t) => kn[t]?.(e) ?? {}));
}
function isReader(e) {
	return Object.hasOwn(kn, e);
}
function severityBy(e, t) {
	if (t.documented || t.implausible) return "info";
	return t.encrypted || t.mistyped ? "low" : e;
}
function severityAt(e, t, n) {
	return t.expires !== void 0 && new Date(t.expires) <= n ? "info" : e;
}
function accessKeyFacts(e) {
	let t = e.startsWith("ASIA") ? "temporary" : "long-term";
	if (isDocumentedId(e)) return {
		keyType: t,
		documented: !0
	};
	let n = ownerOf(e);
	if (n.kind === "impossible") return {
		keyType: t,
		implausible: !0
	};
	if (n.kind === "old") return { keyType: t };
	return {
		keyType: t,
		account: n.account,
		...isCanary(n.account) ? { canary: !0 } : {}
	};
}
function isDocumentedId(e) {
	return e.includes("EXAMPLE") || /^A[KS]IA(?:IOSFODNN|I44QH8DH)/.test(e);
}
function surroundings(e, t) {
	let n = partitionNear(e, t);
	return n === void 0 ? {} : { partition: n };
}
function accountBefore(e) {
	let t = /-at-(\d{12})\W{1,12}$/.exec(e)?.[1];
	return t ? { account: t } : {};
}
// src/core/label-class.ts
const An = [
	[
		"password",
		3,
		/^(?:(?!nopass)\w*(?:passwords?|passwd|passphrase|passwort|passcode|pswd|pwds?)|(?!(?:com|by|sur|tres|over|under|multi|one|two|first|second|single|trans|sub|re)pass)\w{0,12}(?:pass|psw)|pw|\w{0,8}(?:bind|root|db|user|admin)pw|masterauth|passw|pword|contrasena|senha)$/
	],
	[
		"secret",
		3,
		/^\w*secrets?$/
	],
	[
		"token",
		3,
		/^(?:\w*tokens?|jwt|pat)$/
	],
	[
		"key",
		3,
		/^(?:(?:api|app|access|secret|private|auth|encryption|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|private|priv|consumer|client|webhook|maps|ssh|subscription|function|host)keys?|apikeys?)$/
	],
	[
		"key",
		1,
		/^(?:keys?|seed|salt|nonce|pin|otp|totp)$/
	],
	[
		"auth",
		2,
		/^(?:auth|oauth\d?|authorization|authentication|\w*credentials?|creds?|cred|bearer|cookie|sessionid|sid|hmac|apisecret|login)$/
	]
];
const jn = new Map(Object.entries({
	pw: "",
	pass: "cpw",
	psw: "d",
	pwd: "s",
	secret: "s",
	token: "s",
	jwt: "",
	_pat: "",
	key: "s",
	seed: "",
	salt: "",
	nonce: "",
	otp: "",
	auth: "",
	cred: "es",
	cookie: "",
	sessionid: "",
	bearer: "",
	hmac: ""
}));
function behindWord(e) {
	let t = jn.get(e);
	let n = Array.from({ length: 256 }, (e, t) => String.fromCharCode(t));
	return t === void 0 ? void 0 : {
		over: "",
		to: n.filter((e) => !"abcdefghijklmnopqrstuvwxyz".includes(e) || t.includes(e)).join("")
	};
}
const Mn = new Set(Array.from([...jn.values()].join("").toUpperCase(), (e) => e.charCodeAt(0)));
function goesOnInCapitals(e, t) {
	let n = e[t] ?? 0;
	return isCapital(n) && isCapital(e[t - 1] ?? 0) && !Mn.has(n) && !isCapital((e[t + 1] ?? 0) - 32);
}
function isCapital(e) {
	return e >= 65 && e <= 90;
}
const Nn = /^(?:api|app|access|secret|private|o?auth|encryption|encrypt|enc|signing|sign|master|shared|storage|account|license|licence|service|server|admin|deploy|write|crypto|cipher|aes|hmac|session|jwt|priv|consumer|client|webhook|ssh|subscription|function|authentication|security|instrumentation|ingest|recovery|symmetric)$/;
const Pn = /^(?:public|socket|authenticity|antiforgery|verification|magic|encrypted|hashed|masked|redacted|obfuscated|primary|foreign|sort|partition|hash|cache|translation|i18n|unique|composite|object|map|dict|lookup|index|hot|shortcut|arrow|short|page|next|continuation|csrf|xsrf|previous|end|start|stop|eos|bos|pad|unk|mask|mime|no|invalid|missing|wrong|forgot|reset|change|show|hide|toggle|is|has|use|enable|disable|require|requires|required|allow|min|max|num|total|error|err|parse|lexer|current|expected|unexpected)$/;
const Fn = /^(?:ids?|names?|urls?|uris?|paths?|files?|filename|dir|type|types|length|len|size|count|hash|hashed|digest|sha\d*|md5|checksum|fields?|labels?|placeholder|header|headers|prefix|suffix|format|policy|regex|pattern|expir\w*|ttl|status|errors?|err|message|msg|hint|text|title|desc\w*|help|input|form|page|link|reset|changed?|strength|validator|validation|required|min|max|minimum|maximum|algorithm|alg|algo|version|ref|reference|arn|endpoint|host|port|user|username|email|mail|column|index|map|store|provider|manager|service|handler|helper|class|template|env|var|variable|parameter|param|option|config|settings?|mode|scheme|method|enabled|disabled|visible|mismatch|invalid|incorrect|empty|missing|limit|usage|scope|scopes|issuer|audience|iterations?|rounds|bits|bytes|entry|exists|match|matches|at|on|by|for|from|in|of|to|with|is|was|not|code|codes|stream|pair|ring|words|press|down|up|event|board|bind\w*|frame|point|space|style|exchange|usages|info|id|idx|table|list|set|metadata|location|domain|region|namespaces?|accessor|salt|callback|last)$/;
const In = /^(?:hashed|masked|redacted|obfuscated)$/;
const Ln = /^(?:label|msg|message|placeholder|hint|title|tooltip|caption|lbl|txt)$/;
const k = new Map();
function classOf$1(e) {
	if (e.length > 36) return classify(e);
	let t = k.get(e);
	if (t !== void 0) return t ?? void 0;
	k.size >= 4096 && k.clear();
	let n = copyOf(e);
	let r = classify(n);
	k.set(n, r ?? null);
	return r;
}
function copyOf(e) {
	let t = "";
	for (let n = 0; n < e.length; n += 12) t += e.slice(n, n + 12);
	return t;
}
function classify(e) {
	let t = wordsOf(e).filter((e) => !/^\d+$/.test(e));
	if (/public_?key/i.test(e) || isFileName(e) || /^(?:\$?(?:OLD)?PWD|PASS)$/.test(e) || t.some((e) => Ln.test(e) || In.test(e))) return;
	for (let e = t.length - 1; e >= 0 && e >= t.length - 4; e--) {
		let n = An.find(([, , n]) => n.test(t[e] ?? ""));
		if (n) return graded$1(n, t[e - 1] ?? "", t.slice(e + 1));
	}
}
function isFileName(e) {
	return /\.[a-z]{1,4}$/i.test(e) && !/\.(?:sid|pwd|pass|psw|pw|jwt)$|\b(?:self|this|cls|conf|config|cfg|settings|options|opts|params|args)\.key$/.test(e);
}
function graded$1([e, t], n, r) {
	if (Pn.test(n) || r.some((e) => Fn.test(e))) return;
	return {
		class: e,
		strength: e === "key" && Nn.test(n) ? 3 : t
	};
}
function judgeGeneric(e, t, n) {
	let r = t.value === void 0 ? graded(e, t, n) : known$5(e, t, n);
	if (!r) return;
	let i = {
		...factsOf(e),
		...isDocumented(e.value) ? { documented: !0 } : {}
	};
	return {
		...r,
		severity: severityBy(r.severity, i),
		facts: i,
		label: n.text
	};
}
function isHeard(e, t) {
	let n = partOf$1(classOf$1(t));
	for (let { spec: t } of e) if (t.value !== void 0 || n !== void 0 && t.part === n) return !0;
	return !1;
}
function partOf$1(e) {
	return e && Rn[e.class];
}
const Rn = {
	password: "generic-password",
	secret: "generic-secret",
	token: "generic-token",
	key: "generic-key",
	auth: "generic-auth"
};
function known$5({ value: e }, t, n) {
	if (isReference(e) || isRun(e)) return;
	return {
		severity: t.severity,
		confidence: t.confidence,
		signals: [`label:${n.relation}`]
	};
}
function graded(e, t, n) {
	let { value: r } = e;
	let i = classOf$1(n.text);
	if (!i || t.part !== partOf$1(i)) return;
	let a = [`label:${i.class}`, n.relation];
	if (n.quote === "[" || n.quote === "{") return isByteList(r) && i.strength > 1 ? {
		severity: "medium",
		confidence: "medium",
		signals: [...a, "byte-list"]
	} : void 0;
	if (isUuid(r) || isUlid(r)) return i.strength === 3 || /(?:^|-)authorization$/i.test(n.text) ? {
		severity: "low",
		confidence: "low",
		signals: [...a, isUlid(r) ? "ulid" : "uuid"]
	} : void 0;
	if (isSameName(r, n) || isTranslation(r, n) || /cookie/i.test(n.text) && isOtherCookie(r)) return;
	if (i.strength === 3 && isShortEncoded(r)) return {
		severity: "low",
		confidence: "low",
		signals: [...a, "base64"]
	};
	if (/\s/.test(r) || isCode(e, n) || i.class !== "password" && /[(),;<>{}[\]]|\|.*\|/.test(r)) return;
	if (!isLiteral(r) || readsAsWords(r) || isForeign(r) || i.strength === 1 && (isDigest(r) || isObjectId(r) || isSlug(r) || isInFolder(r))) return;
	if (/pw$/i.test(n.text) && !isMeantByPw(r, n)) return;
	if (i.strength === 1 && isOpenPgpKeyId(r) || isSigningKey(n) && isOpenPgpName(r)) return;
	if (isRandom(r, i)) return {
		severity: opensNothing(n) ? "low" : "medium",
		confidence: "medium",
		signals: [
			...a,
			"not-a-word",
			"random"
		]
	};
	return isLikelySecret(r, i) ? {
		severity: "low",
		confidence: "low",
		signals: [...a, "not-a-word"]
	} : void 0;
}
function isSameName(e, { text: t }) {
	return lettersOf(e) === lettersOf(t);
}
function lettersOf(e) {
	return e.replace(/[^A-Za-z\d]/g, "").toLowerCase();
}
function isTranslation(e, { text: t }) {
	let [n = "", ...r] = e.split(/[ -]/);
	return n.length > 1 && /\d/.test(n) && r.length > 0 && r.every((e) => /^[A-Za-z\x80-\xff]?[a-z\x80-\xff]+$/.test(e)) && t.toLowerCase().startsWith(n.toLowerCase());
}
const zn = /\xc2[\xa3\xa7\xac\xb0\xb4\xb5]|\xe2\x82\xac|\xc3[\x80-\xbf]/g;
function isForeign(e) {
	if (!/[\x80-\xff]/.test(e)) return !1;
	let t = e.replace(zn, "");
	return /[\x80-\xff]/.test(t) || t.length < 8 || t.length < .7 * e.length || !mixed(t) || !/\d/.test(t) || !/[A-Za-z]/.test(t);
}
function isSlug(e) {
	return /^[a-z][a-z\d]*(?:[-._][a-z\d]+){2,}$/.test(e) && (e.match(/\d/g) ?? []).length * 4 < e.length;
}
function isObjectId(e) {
	return /^[\da-f]{24}$/.test(e);
}
function isInFolder(e) {
	return /^[a-z]{3,}\//.test(e);
}
function isOtherCookie(e) {
	let t = /^([\w.-]{1,60})=[^=]/.exec(e)?.[1];
	return t !== void 0 && !classOf$1(t) && !/sess|sid|login|remember/i.test(t);
}
function isMeantByPw(e, { text: t }) {
	return /^(?:[\w.$-]*[_.-])?[A-Za-z]{1,12}pw$/i.test(t) || /^(?:[\w.$ -]*[_. -])?pw$/i.test(t) && e.length >= 8 && /\d/.test(e);
}
function isSigningKey({ text: e }) {
	return /(?:^|[ .])signing_?key$/i.test(e);
}
function isOpenPgpKeyId(e) {
	return /^(?:0x)?[\dA-F]{16}$/.test(e);
}
function isOpenPgpName(e) {
	return isOpenPgpKeyId(e) || /^(?:0x)?[\dA-F]{40}$/.test(e);
}
function opensNothing({ text: e }) {
	return /(?:salt|nonce)\W*$/i.test(e);
}
function isRandom(e, { strength: t }) {
	return isMixed$1(e) || t > 1 && isMixed$1(e.replace(/^(?:0x|(?:[A-Za-z][A-Za-z\d]{0,9}[-_.:]){1,2})/, ""));
}
function isMixed$1(e) {
	return e.length >= 16 && mixed(e) && /\d/.test(e) && /[A-Za-z]/.test(e);
}
function isLikelySecret(e, t) {
	if (t.class === "password") return e.length >= 4;
	if (/^\d+$/.test(e)) return !1;
	return e.length >= (t.strength === 3 ? 8 : t.strength === 2 ? 16 : Infinity);
}
function isCode({ window: { text: e }, end: t, value: n }, r) {
	if (r.quote !== "") return !1;
	return /^[([]|^->|^::/.test(e.slice(t, t + 2)) || /[()[\]{}<>]|->|::|\|\||\.\w+\(|^[&*]/.test(n) || /^[A-Za-z_$][A-Za-z_$]*(?:\.[A-Za-z_$][\w$]*)+$/.test(n) && !n.split(".").some(isMixed$1);
}
function judgeShape(e, t) {
	let { value: n, window: r, start: i, end: a } = e;
	let o = isDocumented(n);
	if (!o && !isOwnValue(e, t)) return;
	let s = labelOf(r, i, a, t.labels);
	let c = {
		...factsOf(e),
		...o ? { documented: !0 } : {}
	};
	let l = {
		facts: c,
		...s ? { label: s.text } : {}
	};
	if (s) return {
		...l,
		severity: severityBy(t.severity, c),
		confidence: t.confidence,
		signals: [`label:${s.relation}`]
	};
	if (o) return {
		...l,
		severity: "info",
		confidence: "high",
		signals: []
	};
	if (t.bare && isCertainAlone(e, t.bare)) return {
		...l,
		severity: severityBy(t.bare.severity, c),
		confidence: t.bare.certain ? t.confidence : "medium",
		signals: ["no-label", "random"]
	};
	return t.partner === void 0 ? void 0 : {
		...l,
		severity: "info",
		confidence: "low",
		signals: ["no-label"],
		tentative: !0
	};
}
function hasForm(e, t) {
	return e.entropy === void 0 || shannon(t) > e.entropy || isDocumented(t);
}
function isOwnValue(e, t) {
	let { value: n } = e;
	return shannon(n) > (t.entropy ?? 0) && (t.bare?.certain === !0 || t.alphabet === "hex" || surprise(n) >= 5) && !isRun(n) && !isReadable(n) && !(t.alphabet === "base64" && isLogicalId(n)) && isFree(e);
}
function isCertainAlone(e, t) {
	let { value: n, window: r, end: i } = e;
	if (shannon(n) <= t.entropy) return !1;
	return t.certain === !0 || mixesClasses(n) && !holdsText(n) && !isPathName(n) && !isPublicBytes(n) && !inEncodedBlock(e) && r.text.charAt(i) !== "@";
}
function isFree({ value: e, window: { text: t }, start: n, end: r }) {
	let i = t.slice(Math.max(0, n - 2), n);
	if (i.endsWith("\\") && /^u[\da-f]{4}/i.test(e) || /^\\+u00(?:2[bf]|3d)/i.test(t.slice(r, r + 8))) return !1;
	return (/^(?:(?:0|\\)x|\n?-)$/.test(i) || !/[\w.$~%-]$|==$/.test(i)) && !/^(?:[\w$~-]|=|\.\w)/.test(t.slice(r, r + 2));
}
function mixesClasses(e) {
	let t = e.length / 10;
	return e.replace(/[^a-z]+/g, "").length >= t && e.replace(/[^A-Z]+/g, "").length >= t && /[\d+/]/.test(e);
}
function inEncodedBlock({ window: { text: e }, start: t, end: n }) {
	return /[A-Za-z\d+/]{50,76}["',\\n]{0,4}\s{0,3}\r?\n[\s"'+*#/>]{0,20}$/.test(e.slice(Math.max(0, t - 160), t)) || /^["',\\n]{0,4}\r?\n[\s"'+*#/>]{0,20}[A-Za-z\d+/]{50}/.test(e.slice(n, n + 120));
}
// src/core/judge.ts
function judge$2(e, t) {
	if (!passes(e)) return;
	let { spec: n } = e.rule;
	if (n.kind === "shape") return judgeShape(e, n);
	if (n.entropy !== void 0 && shannon(e.value) < n.entropy) return;
	if (n.kind === "labelled" && t) return judgeGeneric(e, n, t);
	return judgePattern(e);
}
function judgePattern(e) {
	let { rule: { spec: t }, value: n, window: r, start: i, end: a } = e;
	if (isRun(n.slice(-16))) return;
	let o = isDocumented(n) ? { documented: !0 } : {};
	let s = {
		...factsOf(e),
		...o
	};
	let c = t.identifier ? labelOf(r, i, a, ["identifier"])?.text : void 0;
	let l = {
		severity: severityBy(t.severity, s),
		confidence: t.confidence,
		signals: [],
		facts: s,
		...c ? { label: c } : {}
	};
	if (t.kind !== "pattern" || t.cover === void 0) return l;
	let { from: u, to: d } = urlAround(r.text, i, a);
	return {
		...l,
		cover: {
			start: r.offset + u,
			end: r.offset + d
		}
	};
}
var JudgeMemory = class {
	#e = new Map();
	judge(e, t) {
		let { value: n, rule: r, window: i, end: a } = e;
		if (n.length > 128 || looksAround(r.spec)) return judge$2(e, t);
		let o = `${r.id}\0${t.relation}${t.quote}${i.text.slice(a, a + 2)}\0${t.text}\0${n}`;
		let s = this.#e.get(o);
		if (s !== void 0) return s ?? void 0;
		this.#e.size >= 4096 && this.#e.clear();
		let c = kept(judge$2(e, t));
		this.#e.set(o, c ?? null);
		return c;
	}
};
function kept(e) {
	return e?.label === void 0 ? e : {
		...e,
		label: copyOf(e.label)
	};
}
function looksAround({ checks: e = [], facts: t = [] }) {
	return e.length + t.length > 0;
}
// src/core/prefilter.ts
const Bn = 262144;
// src/core/neighbours.ts
function hasNeighbours(e, t, n) {
	let { before: r = Vn, after: i = Vn, around: a = Vn, tail: o = 0 } = e;
	let s = n + e.text.length + o;
	if (count(r, t, n - 1, -1) < r.min || count(i, t, s, 1) < i.min) return !1;
	if (count(a, t, n - 1, -1) + count(a, t, s, 1) < a.min) return !1;
	return leadsOn(e.onward, t, s, 1, 48) && leadsOn(e.backward, t, n - 1, -1, 16);
}
function literalReach({ text: e, after: t, around: n, tail: r = 0, onward: i }) {
	return e.length + r + Math.max(t || n ? 16 : 0, i ? reachOf(i) : 0);
}
function reachOf({ over: e }) {
	return e === "" ? 1 : 49;
}
function standsAlone({ before: e, after: t, around: n, onward: r, backward: i }) {
	return !e && !t && !n && !r && !i;
}
function setsInOrder({ before: e, after: t, around: n, onward: r, backward: i }) {
	return [
		e?.bytes,
		t?.bytes,
		n?.bytes,
		r?.over,
		r?.to,
		i?.over,
		i?.to
	].map((e) => e ?? "");
}
const Vn = {
	bytes: "",
	min: 0
};
function count({ bytes: e, min: t }, n, r, i) {
	let a = 0;
	for (let o = r; a < t && o >= 0 && o < n.length && isIn(e, n[o]); o += i) a++;
	return a;
}
function leadsOn(e, t, n, r, i) {
	if (e === void 0) return !0;
	let a = 0;
	for (; a < i && isIn(e.over, t[n + r * a]);) a++;
	return a === i || isIn(e.to, t[n + r * a]);
}
function isIn(e, t = 0) {
	return e.includes(String.fromCharCode(t));
}
function literalName(e) {
	let { text: t, ignoreCase: n, before: r, after: i, around: a, tail: o = 0, onward: s, backward: c } = e;
	let l = `${n} ${t}`;
	return standsAlone(e) ? l : [
		setName(r),
		setName(i),
		setName(a),
		o,
		passageName(s),
		passageName(c),
		l
	].join("\u0100");
}
function setName(e) {
	return e === void 0 ? "" : `${e.min} ${e.bytes}`;
}
function passageName(e) {
	return e === void 0 ? "" : e.over + "\u0100" + e.to;
}
// src/core/views/codecs.ts
const Hn = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
function base64$1(e, t) {
	return {
		kind: e,
		name: "base64",
		alphabet: members(t),
		shortest: 20,
		characters: 4,
		bytes: 3,
		decode: decodeSextets
	};
}
const Un = base64$1("base64", `${Hn}+/`);
const Wn = base64$1("base64url", `${Hn}-_`);
const Gn = {
	kind: "hex",
	name: "hex",
	alphabet: members("0123456789abcdefABCDEF"),
	shortest: 32,
	characters: 2,
	bytes: 1,
	decode: decodeNibbles
};
const Kn = members("=");
function decodeSextets(e, t, n, r, i) {
	let a = i;
	for (let i = t; i < t + n * 4; i += 4) {
		let t = (C[e[i] ?? 0] ?? 0) << 18 | (C[e[i + 1] ?? 0] ?? 0) << 12 | (C[e[i + 2] ?? 0] ?? 0) << 6 | (C[e[i + 3] ?? 0] ?? 0);
		r[a++] = t >> 16;
		r[a++] = t >> 8 & 255;
		r[a++] = t & 255;
	}
}
function decodeNibbles(e, t, n, r, i) {
	for (let a = 0; a < n; a++) {
		let n = t + a * 2;
		r[i + a] = (w[e[n] ?? 0] ?? 0) << 4 | (w[e[n + 1] ?? 0] ?? 0);
	}
}
const qn = new Uint8Array(256).fill(1, 32, 64);
const Jn = {
	kind: "terminal",
	triggers: [{ text: "\x1B[" }],
	leads: members("\x1B"),
	worth(e, t) {
		let n = endOf$2(e, t, e.length);
		return n > t && (skip(b, e, n, n + 8) >= n + 8 || skipBack(b, e, t, t - 8) <= t - 8) ? n : -1;
	},
	decode: (e, t, n) => endOf$2(e, t, n)
};
function endOf$2(e, t, n) {
	return e[t] === 27 ? behindBracket(e, t + 1, n) ?? t : t;
}
function behindBracket(e, t, n) {
	if (e[t] !== 91) return;
	let r = skip(qn, e, t + 1, t + 1 + 24);
	let i = e[r] ?? 0;
	return r < n && i >= 64 && i < 127 ? r + 1 : void 0;
}
const Yn = " 	>#*";
const Xn = members(Yn);
const Zn = y + Yn;
function besides(e) {
	if (x[e] === 1) return {};
	return { after: {
		bytes: e === 10 || e === 62 ? Zn : y,
		min: 6
	} };
}
function isWorth(e, t, n, r, i) {
	if (r >= 128) return !1;
	if (r === 27) return beforeWord(e, behindBracket(e, n, e.length));
	let a = r === 10 || r === 62 ? skip(Xn, e, n, n + 64) : n;
	let o = skip(b, e, a, a + 6) - a;
	if (x[r] !== 1) return isSeparator(r) && o >= 6;
	if (i || o >= 6) return !0;
	return t - skipBack(b, e, t, t - 6) + o >= 6;
}
function beforeWord(e, t) {
	return t !== void 0 && skip(b, e, t, t + 6) - t >= 6;
}
function isSeparator(e) {
	return e >= 32 || e === 9 || e === 10 || e === 13;
}
const separator = (e, t) => [{
	text: e,
	...besides(t)
}, {
	text: `${e}",`,
	onward: {
		over: " 	\r\n",
		to: "\""
	}
}];
const digits$1 = (e, t, n) => ({
	text: e,
	after: {
		bytes: t,
		min: n
	}
});
const Qn = {
	kind: "escapes",
	triggers: [
		digits$1("\\u", `${S}{`, 2),
		digits$1("\\U", S, 8),
		digits$1("\\x", `${S}{`, 2),
		digits$1("\\0", "01234567", 1),
		digits$1("\\1", "01234567", 1),
		...separator("\\n", 10),
		...separator("\\t", 9),
		...separator("\\r", 13),
		...separator("\\\"", 34),
		...separator("\\'", 39),
		{ text: "\\/" },
		{ text: "\\:" },
		{ text: "\\=" }
	],
	leads: members("\\"),
	worth(e, t) {
		let n = read$2(e, t, e.length);
		if (n < 0) return -1;
		let r = nextElement(e, t + lengthOf$1(n), e.length);
		return isWorth(e, t, r, valueOf$3(n), e[r] === 92) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = read$2(e, t, n);
		if (i < 0) return t;
		let a = t + lengthOf$1(i);
		write(r, e[t + 1] ?? 0, valueOf$3(i), t, a - t);
		return valueOf$3(i) === 10 ? nextElement(e, a, n) : a;
	}
};
function write(e, t, n, r, i) {
	t === 117 || t === 85 ? e.codePoint(n, r, i) : e.byte(n, r, i);
}
function packed(e, t) {
	return e < 0 ? -1 : e * 16 + t;
}
function valueOf$3(e) {
	return Math.floor(e / 16);
}
function lengthOf$1(e) {
	return e % 16;
}
const $n = new Map([..."abtnvfre"].map((e, t) => [e.charCodeAt(0), t === 7 ? 27 : t + 7]));
function read$2(e, t, n) {
	if (t + 1 >= n) return -1;
	let r = e[t + 1] ?? 0;
	if (r === 117) return readUnicode(e, t, n);
	if (r === 85) return packed(number$1(e, t + 2, n, 8), 10);
	if (r === 120) return e[t + 2] === 123 ? readBraces(e, t, n) : packed(number$1(e, t + 2, n, 2), 4);
	if (r >= 48 && r <= 55) return readOctal(e, t, n);
	if (isPunctuation(r)) return packed(r, 2);
	return packed($n.get(r) ?? -1, 2);
}
function readUnicode(e, t, n) {
	if (e[t + 2] === 123) return readBraces(e, t, n);
	let r = number$1(e, t + 2, n, 4);
	if (r < 55296 || r > 56319 || e[t + 6] !== 92 || e[t + 7] !== 117) return packed(r, 6);
	let i = number$1(e, t + 8, n, 4);
	if (i < 56320 || i > 57343) return packed(r, 6);
	return packed(65536 + (r - 55296) * 1024 + i - 56320, 12);
}
function readBraces(e, t, n) {
	let r = t + 3;
	for (; r < n && r < t + 9 && (w[e[r] ?? 0] ?? 255) < 16;) r++;
	return e[r] === 125 && r < n ? packed(number$1(e, t + 3, n, r - t - 3), r + 1 - t) : -1;
}
function readOctal(e, t, n) {
	let r = 0;
	let i = t + 1;
	for (; i < n && i < t + 4; i++) {
		let t = (e[i] ?? 0) - 48;
		if (t < 0 || t > 7) break;
		r = r * 8 + t;
	}
	return packed(r & 255, i - t);
}
function number$1(e, t, n, r) {
	if (t + r > n || r === 0) return -1;
	let i = 0;
	for (let n = t; n < t + r; n++) {
		let t = w[e[n] ?? 0] ?? 255;
		if (t > 15) return -1;
		i = i * 16 + t;
	}
	return i;
}
function isPunctuation(e) {
	return e > 32 && e < 48 || e > 57 && e < 65 || e > 90 && e < 97 || e > 122 && e < 127;
}
function nextElement(e, t, n) {
	if (t + 1 >= e.length || e[t] !== 34 || e[t + 1] !== 44) return t;
	let r = Math.min(n, t + 256);
	let i = t + 2;
	for (; i < r && isBlank(e[i] ?? 0);) i++;
	return i < r && e[i] === 34 ? i + 1 : t;
}
function isBlank(e) {
	return e === 32 || e === 10 || e === 13 || e === 9;
}
// src/core/views/html.ts
const NAMES = () => ({
	sol: "/",
	plus: "+",
	equals: "=",
	quot: "\"",
	QUOT: "\"",
	apos: "'",
	amp: "&",
	AMP: "&",
	lt: "<",
	gt: ">",
	colon: ":",
	semi: ";",
	comma: ",",
	period: ".",
	lowbar: "_",
	UnderBar: "_",
	hyphen: "-",
	dash: "-",
	commat: "@",
	percnt: "%",
	dollar: "$",
	excl: "!",
	num: "#",
	ast: "*",
	midast: "*",
	lpar: "(",
	rpar: ")",
	lsqb: "[",
	lbrack: "[",
	rsqb: "]",
	rbrack: "]",
	lcub: "{",
	lbrace: "{",
	rcub: "}",
	rbrace: "}",
	vert: "|",
	verbar: "|",
	bsol: "\\",
	Hat: "^",
	grave: "`",
	quest: "?",
	nbsp: " ",
	Tab: "	",
	NewLine: "\n"
});
let er;
const values = () => er ??= new Map(Object.entries(NAMES()).map(([e, t]) => [e, t.charCodeAt(0)]));
const tr = {
	kind: "html",
	get triggers() {
		return [{
			text: "&#",
			after: {
				bytes: "0123456789xX",
				min: 1
			}
		}, ...[...values()].map(([e, t]) => ({
			text: `&${e};`,
			...besides(t)
		}))];
	},
	leads: members("&"),
	worth(e, t) {
		let n = endOf$1(e, t, e.length);
		let r = n < 0 ? -1 : valueOf$2(e, t, n);
		if (r < 0) return -1;
		return isWorth(e, t, n, r, e[n] === 38) ? n : -1;
	},
	decode(e, t, n, r) {
		let i = endOf$1(e, t, n);
		let a = i < 0 ? -1 : valueOf$2(e, t, i);
		if (a < 0) return t;
		r.codePoint(a, t, i - t);
		return i;
	}
};
function endOf$1(e, t, n) {
	let r = Math.min(n, t + 10);
	for (let n = t + 2; n < r; n++) {
		let t = e[n] ?? 0;
		if (t === 59) return n + 1;
		if (t < 48 || t > 122) return -1;
	}
	return -1;
}
function valueOf$2(e, t, n) {
	if (e[t + 1] !== 35) return values().get(String.fromCharCode(...e.subarray(t + 1, n - 1))) ?? -1;
	let r = e[t + 2] === 120 || e[t + 2] === 88;
	return numberAt(e, r ? t + 3 : t + 2, n - 1, r ? 16 : 10);
}
function numberAt(e, t, n, r) {
	let i = 0;
	for (let a = t; a < n; a++) {
		let t = w[e[a] ?? 0] ?? 255;
		if (t >= r) return -1;
		i = i * r + t;
	}
	return t < n ? i : -1;
}
const nr = 4096;
const A = members(" 	");
const rr = members("+-0123456789");
function blockAt(e, t) {
	let n = skip(rr, e, t + 1, t + 3);
	let r = lineAfter(e, skip(A, e, n, n + 128));
	if (r < 0) return;
	let i = indentOf(e, r);
	if (i === 0) return;
	let a = linesFrom(e, r, (t) => indentOf(e, t) < i);
	return e[t] === 124 && a.length > 1 ? void 0 : block(e, a);
}
const ir = members("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
const ar = members("-~");
const or = members("\"'");
function heredocAt(e, t) {
	if (e[t + 1] !== 60 || e[t - 1] === 60) return;
	let n = skip(or, e, skip(ar, e, t + 2, t + 3), t + 4);
	let r = skip(ir, e, n, n + 128);
	if (r === n) return;
	let i = lineAfter(e, skip(A, e, skip(or, e, r, r + 1), r + 128));
	if (i < 0) return;
	let a = e.subarray(n, r);
	return block(e, linesFrom(e, i, (t) => isTerminator(e, t, a)));
}
function blockReach(e, t) {
	let n = t + 512;
	let r = e.subarray(t, n).indexOf(10) + t;
	for (let i = 0; r >= t && i <= 64; i++) {
		let t = skip(A, e, r + 1, r + 1 + 128);
		let i = skip(x, e, t, t + nr);
		n = Math.max(n, i + 256 + 2);
		let a = e[i] === 13 ? i + 1 : i;
		if (e[a] !== 10) break;
		r = a;
	}
	return Math.min(n, e.length);
}
function copyBlock({ lines: e, end: t }, n) {
	for (let t of e) n.copy(t.start, t.end);
	return t;
}
function block(e, t) {
	let [n] = t;
	let r = t.at(-1);
	if (n === void 0 || r === void 0) return;
	if (t.length === 1) return n.end - n.start >= 6 ? {
		lines: t,
		end: r.end
	} : void 0;
	return t.slice(0, -1).every((t) => isPiece(e, t)) ? {
		lines: t,
		end: r.end
	} : void 0;
}
function isPiece(e, { start: t, end: n }) {
	if (n - t < 8 || skip(b, e, t, n) < n) return !1;
	return !e.subarray(t, n).includes(61);
}
function linesFrom(e, t, n) {
	let r = [];
	for (let i = t; i < e.length && !n(i);) {
		let t = skip(A, e, i, i + 128);
		let n = skip(x, e, t, t + nr);
		let a = n === e.length ? n : lineAfter(e, n);
		if (n === t || a < 0 || r.length === 64) return [];
		r.push({
			start: t,
			end: n
		});
		i = a;
	}
	return r;
}
function lineAfter(e, t) {
	let n = e[t] === 13 ? t + 1 : t;
	return e[n] === 10 ? n + 1 : -1;
}
function indentOf(e, t) {
	return skip(A, e, t, t + 128) - t;
}
function isTerminator(e, t, n) {
	let r = t + indentOf(e, t);
	for (let t = 0; t < n.length; t++) if (e[r + t] !== n[t]) return !1;
	let i = e[r + n.length] ?? 10;
	return ir[i] !== 1;
}
const sr = members("\"'`");
function literalJoint(e, t) {
	let n = e[t] ?? 0;
	if (sr[n] !== 1 || t < 2 || b[e[t - 1] ?? 0] !== 1) return t;
	let r = skipGap(e, t + 1, t + 256);
	let i = openingQuote(e, t, r);
	if (i < 0 || b[e[i + 1] ?? 0] !== 1) return t;
	return isOneValue(e, t, i, isPlain(e, t + 1, r)) ? i + 1 : t;
}
function openingQuote(e, t, n) {
	let r = skipGap(e, n + operatorLength(e, n), t + 256);
	if (r === t + 1) return -1;
	let i = skip(cr, e, r, r + 2);
	return sr[e[i] ?? 0] === 1 ? i : -1;
}
const cr = members("rbfuRBFUL8@$");
function skipGap(e, t, n) {
	let r = t;
	for (; r < n && r < e.length && isGap(e, r);) r++;
	return r;
}
function isGap(e, t) {
	let n = e[t] ?? 0;
	if (n === 32 || n === 9 || n === 10 || n === 13) return !0;
	return (n === 92 || n === 95) && (e[t + 1] === 10 || e[t + 1] === 13);
}
function operatorLength(e, t) {
	let n = e[t] ?? 0;
	if (lr[n] !== 1) return 0;
	if (e[t + 1] === n) return 2;
	return n === 124 ? 0 : 1;
}
const lr = members("+.&|");
function isPlain(e, t, n) {
	if (e[n] === 43) return !0;
	return e[n] === 46 && n > t == skipGap(e, n + 1, n + 2) > n + 1;
}
function isOneValue(e, t, n, r) {
	let i = skipBack(b, e, t, t - 20);
	if (t - i === 1 && e[i - 1] === 92) return !1;
	let a = skip(b, e, n + 1, n + 1 + 20);
	let [o, s] = [t - i, a - n - 1];
	if (r) return o + s >= 8;
	if (o < 4 || s < 4 || o + s < 12) return !1;
	return isMixed(e, [i, t], [n + 1, a]);
}
function isMixed(e, ...t) {
	let n = 0;
	let r = 0;
	let i = 0;
	for (let [a, o] of t) for (let t = a; t < o; t++) {
		let a = e[t] ?? 0;
		a >= 48 && a <= 57 ? n++ : a >= 65 && a <= 90 ? r++ : a >= 97 && i++;
	}
	return n > 3 || n > 0 && r > 0 && i > 0;
}
const ur = new Set([
	": >",
	": |",
	"<<"
]);
const joint = (e, t) => ({
	text: e,
	before: {
		bytes: y,
		min: t
	},
	onward: {
		over: " 	\n\r\\_+.&|rbfuRBFUL8@$",
		to: "\"'`"
	}
});
const continued = (e) => [{
	text: e,
	before: {
		bytes: y,
		min: 1
	},
	after: {
		bytes: y,
		min: 1
	},
	around: {
		bytes: y,
		min: 8
	}
}, {
	text: e,
	before: {
		bytes: " ",
		min: 1
	},
	backward: {
		over: ` ${y.replace("-", "")}`,
		to: "-"
	},
	after: {
		bytes: `${_e}"' \t`,
		min: 1
	}
}];
const indented = (e) => [" ", "	"].map((t) => ({
	text: e + t,
	before: {
		bytes: y,
		min: 4
	},
	onward: {
		over: " 	",
		to: y
	}
}));
const dr = {
	kind: "joined",
	triggers: [
		...[
			"\"",
			"'",
			"`"
		].flatMap((e) => [
			...[
				"+",
				" +",
				".",
				" ."
			].map((t) => joint(e + t, 1)),
			...["&", "||"].map((t) => joint(`${e} ${t}`, 4)),
			joint(`${e} \\`, 1)
		]),
		...["\"", "'"].flatMap((e) => [
			"\n ",
			"\n	",
			"\r\n ",
			"\r\n	"
		].map((t) => joint(e + t, 1))),
		...[
			"\" \"",
			"' '",
			"\" '",
			"' \""
		].map((e) => ({
			text: e,
			before: {
				bytes: y,
				min: 4
			},
			after: {
				bytes: y,
				min: 4
			}
		})),
		...["\\\n", "\\\r\n"].flatMap((e) => [...continued(e), ...indented(e)]),
		...[": >", ": |"].map((e) => ({
			text: e,
			after: {
				bytes: "+-0123456789 	\r\n",
				min: 1
			}
		})),
		{
			text: "<<",
			after: {
				bytes: `${y}~"'`,
				min: 1
			},
			onward: {
				over: `${y}~"' \t`,
				to: "\r\n"
			}
		}
	],
	leads: members("\"'`\\>|<"),
	worth(e, t) {
		if (e[t] === 58) return blockAt(e, t + 2)?.end ?? -1;
		if (e[t] === 60) return heredocAt(e, t)?.end ?? -1;
		let n = jointEnd(e, t);
		return n > t ? n : -1;
	},
	decode(e, t, n, r) {
		let i = blockOf(e, t);
		if (i !== void 0 && i.end <= n) return copyBlock(i, r);
		let a = jointEnd(e, t);
		return a <= n ? a : t;
	}
};
function blockOf(e, t) {
	let n = e[t];
	if (n === 60) return heredocAt(e, t);
	if (n !== 62 && n !== 124) return;
	return e[t - 1] === 32 && e[t - 2] === 58 ? blockAt(e, t) : void 0;
}
function jointEnd(e, t) {
	return e[t] === 92 ? continuation(e, t) : literalJoint(e, t);
}
function continuation(e, t) {
	let n = e[t + 1] === 13 ? t + 2 : t + 1;
	if (e[n] !== 10) return t;
	let r = n + 1;
	if (e[t - 1] === 32) return isOption(e, t - 1) ? optionValue(e, r, t) : t;
	let i = skip(fr, e, r, r + 64);
	if (i > r) return isIndented(e, t, i) ? i : t;
	let a = t - skipBack(b, e, t, t - 8);
	let o = skip(b, e, r, r + 8) - r;
	return a > 0 && o > 0 && a + o >= 8 ? r : t;
}
const fr = new Uint8Array(256).fill(1, 9, 10).fill(1, 32, 33);
function isIndented(e, t, n) {
	let r = skipBack(b, e, t, t - 20);
	let i = skip(b, e, n, n + 20);
	return t - r >= 4 && i - n >= 4 && isMixed(e, [r, t], [n, i]);
}
function optionValue(e, t, n) {
	let r = skip(fr, e, t, t + 64);
	let i = e[r] ?? 0;
	return i !== 45 && (x[i] === 1 || i === 34 || i === 39) ? r : n;
}
function isOption(e, t) {
	let n = skipBack(b, e, t, t - 64);
	return t - n > 3 && e[n] === 45 && (n === 0 || (e[n - 1] ?? 0) <= 32);
}
// src/core/views/normalised.ts
const pr = "\u0410A\u0412B\u0415E\u041aK\u041cM\u041dH\u041eO\u0420P\u0421C\u0422T\u0425X\u0430a\u0435e\u043eo\u0440p\u0441c\u0443y\u0445x\u0406I\u0405S\u0408J\u0456i\u0455s\u0458j\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039aK\u039cM\u039dN\u039fO\u03a1P\u03a4T\u03a5Y\u03a7X\u03bfo";
const INVISIBLE = () => [
	173,
	...range$1(8203, 8207),
	...range$1(8234, 8238),
	...range$1(8288, 8297),
	65279
];
let mr;
const readings$1 = () => mr ??= makeReadings();
const hr = {
	kind: "normalised",
	get triggers() {
		return [...new Set([...readings$1()].filter(([, e]) => !isLower$1(e)).map(([e]) => toLiteral(e)))].map(toTrigger);
	},
	leads: leads(194, 206, 207, 208, 209, 226, 239),
	worth(e, t) {
		let n = lengthAt$1(e, t);
		let r = readings$1().get(keyAt(e, t, n));
		if (r === void 0) return -1;
		let i = t + n;
		let a = t - skipBack(b, e, t, t - 8);
		let o = skip(b, e, i, i + 8) - i;
		if (r === 0 && (a === 0 || o === 0)) return -1;
		return a + o >= 8 ? i : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt$1(e, t);
		let a = t + i <= n ? readings$1().get(keyAt(e, t, i)) : void 0;
		if (a === void 0) return t;
		a > 0 && r.byte(a, t, i);
		return t + i;
	}
};
function leads(...e) {
	let t = new Uint8Array(256);
	for (let n of e) t[n] = 1;
	return t;
}
function makeReadings() {
	let e = new Map();
	for (let t = 0; t < 78; t += 2) e.set(key(pr.charCodeAt(t)), pr.charCodeAt(t + 1));
	for (let t of INVISIBLE()) e.set(key(t), 0);
	for (let t of range$1(65281, 65374)) e.set(key(t), t - 65281 + 33);
	return e;
}
function range$1(e, t) {
	return Array.from({ length: t - e + 1 }, (t, n) => e + n);
}
function key(e) {
	if (e < 2048) return (192 | e >> 6) << 16 | (128 | e & 63) << 8;
	return (224 | e >> 12) << 16 | (128 | e >> 6 & 63) << 8 | 128 | e & 63;
}
function keyAt(e, t, n) {
	return (e[t] ?? 0) << 16 | (e[t + 1] ?? 0) << 8 | (n === 3 ? e[t + 2] ?? 0 : 0);
}
function lengthAt$1(e, t) {
	return (e[t] ?? 0) >= 224 ? 3 : 2;
}
function isLower$1(e) {
	return e >= 97 && e <= 122;
}
function toLiteral(e) {
	let t = String.fromCharCode(e >> 16, e >> 8 & 255);
	return !(e & 255) || e >> 16 == 239 ? t : t + String.fromCharCode(e & 255);
}
function toTrigger(e) {
	let t = {
		text: e,
		around: {
			bytes: y,
			min: 8
		}
	};
	return e.charCodeAt(0) === 239 ? {
		...t,
		tail: 1
	} : t;
}
const gr = {
	kind: "percent",
	triggers: [...[
		"%0",
		"%2",
		"%3",
		"%4",
		"%5",
		"%6",
		"%7"
	].map((e) => ({
		text: e,
		after: {
			bytes: S,
			min: 1
		}
	})), {
		text: "%u",
		after: {
			bytes: S,
			min: 4
		}
	}],
	leads: members("%"),
	worth(e, t) {
		let n = lengthAt(e, t, e.length);
		if (n === 0) return -1;
		let r = t + n;
		return isWorth(e, t, r, valueAt(e, t, n), e[r] === 37) ? r : -1;
	},
	decode(e, t, n, r) {
		let i = lengthAt(e, t, n);
		i === 3 && r.byte(valueAt(e, t, i), t, i);
		i === 6 && r.codePoint(valueAt(e, t, i), t, i);
		return t + i;
	}
};
function lengthAt(e, t, n) {
	if (hexByte(e, t + 1) >= 0) return t + 3 <= n ? 3 : 0;
	if (e[t + 1] !== 117 || hexByte(e, t + 2) < 0 || hexByte(e, t + 4) < 0) return 0;
	return t + 6 <= n ? 6 : 0;
}
function valueAt(e, t, n) {
	return n === 3 ? hexByte(e, t + 1) : hexByte(e, t + 2) * 256 + hexByte(e, t + 4);
}
const _r = {
	kind: "quoted-printable",
	triggers: [...[
		"3D",
		"2F",
		"2B",
		"22",
		"27",
		"3A",
		"26",
		"25",
		"40",
		"2D",
		"5F",
		"0A",
		"0D",
		"7E"
	].map((e) => ({
		text: `=${e}`,
		...besides(Number.parseInt(e, 16))
	})), ...["=\n", "=\r\n"].map((e) => ({
		text: e,
		before: {
			bytes: _e.replace("=", ""),
			min: 1
		},
		after: {
			bytes: y,
			min: 1
		}
	}))],
	leads: members("="),
	worth(e, t) {
		let n = endOfBreak(e, t, e.length);
		if (n > t) return n;
		let r = tripleAt(e, t, e.length);
		return r >= 0 && isWorth(e, t, t + 3, r, tripleAt(e, t + 3, e.length) >= 0) ? t + 3 : -1;
	},
	decode(e, t, n, r) {
		let i = tripleAt(e, t, n);
		if (i < 0) return endOfBreak(e, t, n);
		r.byte(i, t, 3);
		return t + 3;
	}
};
function tripleAt(e, t, n) {
	if (t + 3 > n || e[t] !== 61 || isLower(e[t + 1] ?? 0) || isLower(e[t + 2] ?? 0)) return -1;
	return hexByte(e, t + 1);
}
function isLower(e) {
	return e >= 97;
}
function endOfBreak(e, t, n) {
	let r = e[t + 1] === 13 ? t + 2 : t + 1;
	if (r + 1 >= n || e[r] !== 10 || b[e[r + 1] ?? 0] !== 1) return t;
	if (t === 0 || e[t - 1] === 61 || x[e[t - 1] ?? 0] !== 1) return t;
	let i = t - skipBack(vr, e, t, t - 77);
	if (i >= 77) return t;
	return i >= 55 || hasTriple(e, t - i, t) || hasTriple(e, r, r + 77) ? r + 1 : t;
}
const vr = new Uint8Array(256).fill(1).fill(0, 10, 11);
function hasTriple(e, t, n) {
	let r = Math.min(n, e.length);
	for (let i = t; i < r; i++) if (e[i] === 61 && tripleAt(e, i, n) >= 0) return !0;
	return !1;
}
// src/core/views/region-kinds.ts
const j = [
	Qn,
	gr,
	tr,
	_r,
	dr,
	hr,
	Jn
];
const M = [
	Un,
	Wn,
	Gn
];
const N = {
	get literals() {
		return j.flatMap(({ triggers: e }) => e.map((e) => ({
			...e,
			ignoreCase: !1
		})));
	},
	runs: M.map(({ kind: e, shortest: t }) => ({
		alphabet: e,
		min: t,
		opens: !0
	}))
};
function regionKinds({ literals: e, runs: t }) {
	let n = new Set(N.literals.map(({ text: e }) => e));
	let r = new Map(e.flatMap((e, t) => n.has(e.text) ? [[literalName(e), t]] : []));
	let i = j.flatMap(({ triggers: e }, t) => e.map((e) => [r.get(literalName({
		...e,
		ignoreCase: !1
	})) ?? missing(e.text), t]));
	let a = M.map(({ kind: n, shortest: r }, i) => {
		let a = t.findIndex(({ alphabet: e, min: t, opens: i }) => e === n && t === r && i);
		return [e.length + (a < 0 ? missing(n) : a), j.length + i];
	});
	return {
		literals: e.length,
		hits: e.length + t.length,
		meanings: [...i, ...a],
		blocks: e.flatMap(({ text: e }, t) => ur.has(e) ? [t] : [])
	};
}
function missing(e) {
	throw RangeError(`the prefilter does not look for the trigger ${JSON.stringify(e)}`);
}
// src/core/rule-index.ts
const yr = "leaksift:allow";
const br = 4096;
function indexed(e) {
	let t = new Keys(literalName);
	let n = new Keys(({ alphabet: e, min: t, opens: n, mixed: r }) => `${e} ${t} ${n} ${r}`);
	let r = openAnchors(e);
	let i = new Set([...N.literals, ...e.flatMap((e) => e.kind === "labelled" ? labelLiterals(e, r) : [])].flatMap(setsInOrder));
	e.forEach((e, a) => addRule(e, a, {
		literals: t,
		runs: n,
		open: r,
		sets: i
	}));
	for (let e of N.literals) t.at(e).trigger = !0;
	for (let e of N.runs) n.at(e).trigger = !0;
	t.at({
		text: yr,
		ignoreCase: !1
	}).mark = !0;
	let a = [...t.woken, ...n.woken];
	return {
		index: {
			literals: t.keys,
			runs: n.keys,
			woken: (e) => a[e],
			regions: regionKinds({
				literals: t.keys,
				runs: n.keys
			}),
			literalReach: Math.max(...t.keys.map(literalReach)),
			reach: furthest([{
				before: br,
				after: br
			}, ...e.map((e) => e.reach)])
		},
		all: e,
		at: (t) => e[t]
	};
}
function openAnchors(e) {
	return new Set(e.flatMap(({ kind: e, spec: t }) => e === "labelled" && t.value !== void 0 ? t.anchors : []));
}
function addRule(e, t, { literals: n, runs: r, open: i, sets: a }) {
	if (e.kind === "pattern") return addPattern(e, t, n, a);
	if (e.kind === "labelled") return addLabelled(e, t, n, i);
	let { alphabet: o, length: [s, c], entropy: l = 0 } = e.spec;
	(r.at({
		alphabet: o,
		min: s,
		max: c + Sr,
		...l >= xr ? { mixed: !0 } : {}
	}).shapes ??= []).push(t);
}
const xr = 4;
const Sr = 2;
function addPattern(e, t, n, r) {
	let { anchors: i, ignoreCase: a = !1 } = e.spec;
	i.forEach((i, o) => {
		let s = e.offsets[o];
		(n.at({
			text: i,
			ignoreCase: a,
			...besideOf(e.behind[o], r)
		}).patterns ??= []).push(s ? [t, s] : [t]);
	});
}
function besideOf(e, t) {
	let n = setsInOrder(e ?? {}).filter((e) => !t.has(e));
	if (e === void 0 || t.size + n.length > 64) return {};
	for (let e of n) t.add(e);
	return e;
}
function addLabelled(e, t, n, r) {
	for (let i of labelLiterals(e, r)) {
		let r = n.at(i);
		(r.labelled ??= []).push(t);
		r.labelledReach = furthest([r.labelledReach ?? e.reach, e.reach]);
		i.onward && (r.word = !0);
	}
}
function labelLiterals({ spec: e }, t) {
	return e.anchors.map((e) => {
		let n = t.has(e) ? void 0 : behindWord(e);
		return {
			text: e,
			ignoreCase: !0,
			...n ? { onward: n } : {}
		};
	});
}
function furthest(e) {
	return {
		before: Math.max(...e.map(({ before: e }) => e)),
		after: Math.max(...e.map(({ after: e }) => e))
	};
}
var Keys = class {
	keys = [];
	woken = [];
	#e = new Map();
	#t;
	constructor(e) {
		this.#t = e;
	}
	at(e) {
		let t = this.#t(e);
		let n = this.#e.get(t);
		if (n) return n;
		let r = {};
		this.keys.push(e);
		this.woken.push(r);
		this.#e.set(t, r);
		return r;
	}
};
// src/core/views/clusters.ts
const Cr = 8192;
var Clusters = class {
	#e = [];
	#t;
	#n;
	#r = 0;
	#i = 0;
	#a = 0;
	#o = 0;
	#s = 0;
	#c = 0;
	constructor(e, t) {
		this.#t = e;
		this.#n = t;
	}
	get kind() {
		return this.#t.kind;
	}
	hit(e) {
		let t = this.#t.worth(this.#n, e);
		if (t < 0) return;
		e >= this.#i && this.#l(e);
		this.#i = Math.max(this.#i, this.#u(t));
	}
	close() {
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#i = 0;
		return this.#e;
	}
	#l(e) {
		let t = contextBefore(this.#n, e);
		if (this.#i > 0 && t <= this.#i) return;
		this.#i > 0 && this.#e.push({
			start: this.#r,
			end: this.#i
		});
		this.#r = t;
	}
	#u(e) {
		if (e < this.#s || e > this.#c) {
			this.#s = e;
			this.#c = e;
		}
		this.#c = skip(x, this.#n, this.#c, e + Cr);
		return this.#d(this.#c);
	}
	#d(e) {
		if (e < this.#a || e > this.#o) {
			this.#a = e;
			this.#o = e;
		}
		this.#o = skip(wr, this.#n, this.#o, e + 512);
		return this.#o;
	}
};
const wr = new Uint8Array(256).fill(1).fill(0, 10, 11);
function contextBefore(e, t) {
	let n = skipBack(x, e, t, t - Cr);
	let r = Math.max(0, n - 512);
	let i = n;
	for (let t = 0; i > r && (e[i - 1] !== 10 || ++t !== 2); i--);
	return i;
}
// src/core/views/region.ts
const Tr = 1024;
function decidedBy({ start: e, end: t }, n) {
	return {
		start: Math.max(0, e - Tr),
		end: Math.min(n, t + Tr)
	};
}
const P = 1048576;
const F = 16384;
function mayBegin(e) {
	return isPrintable$1(e) || e >= 194 || e === 31 || e === 0;
}
function judgeHead(e, t) {
	if (isPacked$1(e)) return "packed";
	if (isText(e, 0, t)) return "text";
	if (isWide$2(e, t)) return "wide";
	return isFastZlib(e) ? "packed" : "other";
}
function isText(e, t, n) {
	let r = 0;
	let i = (n - t) / 7;
	for (let a = t; a < n;) {
		let t = isPrintable$1(e[a] ?? 0) ? 1 : sequenceLength(e, a, n);
		if (t === 0 && ++r > i) return !1;
		a += t || 1;
	}
	return !0;
}
function isPrintable$1(e) {
	return e >= 32 && e < 127 || e === 10 || e === 13 || e === 9;
}
function sequenceLength(e, t, n) {
	let r = e[t] ?? 0;
	if (r < 194 || r > 244) return 0;
	let i = r < 224 ? 2 : r < 240 ? 3 : 4;
	for (let r = t + 1; r < t + i && r < n; r++) if (((e[r] ?? 0) & 192) != 128) return 0;
	return i;
}
function isPacked$1(e) {
	let [t, n] = e;
	if (t === 31) return n === 139 && e[2] === 8;
	if (t === 80) return n === 75 && e[2] === 3 && e[3] === 4;
	return t === 120 && (n === 1 || n === 156 || n === 218);
}
function isFastZlib(e) {
	return e[0] === 120 && e[1] === 94;
}
function isWide$2(e, t) {
	if (e[0] === 255 && e[1] === 254 || e[0] === 254 && e[1] === 255) return !0;
	let n = +(e[0] === 0);
	let r = 0;
	for (let i = 0; i + 1 < t; i += 2) isPrintable$1(e[i + n] ?? 0) && e[i + 1 - n] === 0 && r++;
	return r * 10 >= t * 3;
}
const I = members(" 	");
const Er = members("\"'`");
const Dr = members("+.,&\\_");
const Or = members(">#*%; 	");
const kr = members("\"'`\\ 	\r\n");
function nextLine(e, t, n, r) {
	let i = startOfNext(e, t);
	if (i < 0 || i >= n) return;
	let a = skip(r, e, i, n);
	return a > i && endsThere(e, a, n) ? {
		start: i,
		end: a
	} : void 0;
}
function startOfNext(e, t) {
	let n = skipEscapedEnd(e, t);
	let r = skip(Or, e, n, n + 256);
	if (n > t && (C[e[r] ?? 0] ?? 255) < 64) return r;
	let i = skip(Er, e, n, n + 1);
	i = skip(I, e, i, i + 256);
	i = skip(I, e, skip(Dr, e, i, i + 1), i + 256);
	e[i] === 13 && i++;
	if (e[i] !== 10) return -1;
	i = skip(Or, e, i + 1, i + 256);
	let a = markAt(e, i);
	I[e[i + a] ?? 0] === 1 && (i = skip(I, e, i + a, i + 256));
	return skip(Er, e, i, i + 1);
}
function markAt(e, t) {
	let n = e[t] ?? 0;
	if (n === 43) return 1;
	return (n === 47 || n === 45) && e[t + 1] === n ? 2 : 0;
}
function skipEscapedEnd(e, t) {
	let n = e[t] === 92 && e[t + 1] === 114 ? t + 2 : t;
	return e[n] === 92 && e[n + 1] === 110 ? n + 2 : n;
}
function endsThere(e, t, n) {
	if (t >= n) return !0;
	let r = t;
	for (; r < t + 2 && e[r] === 61;) r++;
	return r >= e.length || kr[e[r] ?? 0] === 1 || e[r] === 44 && r < n;
}
// src/core/views/runs.ts
const Ar = 1024;
const jr = new Map([
	Un,
	Wn,
	Gn
].map((e) => [e.kind, e]));
function opens(e, t, n, r) {
	let i = jr.get(e);
	return i !== void 0 && judge$1(i, t, n, r) !== "other";
}
function runRegions(e, t, n, r) {
	let i = findHead(e, t, n, r);
	if (i < 0) return [];
	return cut$1(e, t, {
		start: i,
		end: r
	}, judge$1(e, t, i, r)).map((r) => regionOf(e, t, r, r.start === n));
}
function beginsRegion(e, t, n, r) {
	return findHead(e, t, n, r) >= 0;
}
function findHead(e, t, n, r) {
	if (judge$1(e, t, n, r) !== "other") return n;
	for (let i = n + Ar; i < r; i += Ar) for (let n = 0; n < e.characters; n++) if (judge$1(e, t, i + n, r) === "text") return i + n;
	return -1;
}
const L = new Uint8Array(24);
function judge$1(e, t, n, r) {
	if (r - n < e.shortest) return "other";
	e.decode(t, n, 1, L, 0);
	if (!mayBegin(L[0] ?? 0)) return "other";
	let i = Math.min(headGroups(e), Math.floor((r - n) / e.characters));
	e.decode(t, n, i, L, 0);
	let a = judgeHead(L, i * e.bytes);
	return a !== "other" && isDigits(e, t, n, i) ? "other" : a;
}
function isDigits({ kind: e, characters: t }, n, r, i) {
	let a = r + i * t;
	return e !== "hex" && skip(Gn.alphabet, n, r, a) === a;
}
function headGroups(e) {
	return Math.floor(L.length / e.bytes);
}
function cut$1(e, t, n, r) {
	let i = [n.start];
	let a = n;
	let o = 0;
	for (;;) {
		let s = i.at(-1) ?? n.start;
		let c = Math.max(a.start, s + P);
		let l = c + (e.characters - (o + c - a.start) % e.characters) % e.characters;
		if (l < a.end && r !== "packed") {
			i.push(l);
			a = {
				start: l,
				end: a.end
			};
			o = 0;
			continue;
		}
		o = (o + a.end - a.start) % e.characters;
		let u = nextLine(t, a.end, t.length, e.alphabet);
		if (u === void 0 || !goesOn(e, t, a, u, o, r)) break;
		a = u;
	}
	return i.map((e, t) => ({
		start: e,
		end: Math.min(a.end, (i[t + 1] ?? Infinity) + F)
	}));
}
function goesOn(e, t, n, r, i, a) {
	if (a !== "text") return r.end - r.start <= n.end - n.start;
	let o = r.start + (e.characters - i) % e.characters;
	let s = Math.min(headGroups(e), Math.floor((r.end - o) / e.characters));
	if (s <= 0) return i > 0 || Kn[t[r.end] ?? 0] === 1;
	e.decode(t, o, s, L, 0);
	return isText(L, skip(Mr, L, 0, 3), s * e.bytes);
}
const Mr = new Uint8Array(256).fill(1, 128, 192);
function regionOf(e, t, n, r) {
	let { kind: i } = e;
	let a = skip(Kn, t, n.end, n.end + 2);
	if (judge$1(e, t, n.start, n.end) !== "text") return {
		kind: i,
		start: n.start,
		end: a,
		run: n
	};
	return {
		kind: i,
		start: r ? lineStart(t, n.start) : n.start,
		end: lineEnd$1(t, a),
		run: n
	};
}
function lineStart(e, t) {
	let n = Math.max(0, t - 128);
	let r = t;
	for (; r > n && e[r - 1] !== 10;) r--;
	return r;
}
function lineEnd$1(e, t) {
	let n = Math.min(e.length, t + 64);
	let r = t;
	for (; r < n && e[r] !== 10;) r++;
	return r;
}
// src/core/views/found-regions.ts
var FoundRegions = class {
	#e;
	#t;
	#n = [];
	constructor(e) {
		this.#e = e;
		this.#t = new Runs$1(e);
	}
	hit(e, t, n) {
		let r = M[e - j.length];
		r === void 0 ? this.#r(e)?.hit(t) : this.#t.hit(r, t, n);
	}
	close() {
		let { regions: e } = this.#t;
		for (let t of this.#n) if (t) for (let n of t.close()) cutText(t.kind, n, e);
		return e;
	}
	#r(e) {
		let t = j[e];
		return this.#n[e] ??= t && new Clusters(t, this.#e);
	}
};
var Runs$1 = class {
	regions = [];
	#e;
	#t = -1;
	#n = 0;
	#r = 0;
	#i = 0;
	constructor(e) {
		this.#e = e;
	}
	hit(e, t, n) {
		if (t === this.#t ? n <= this.#n : t < this.#r) return;
		let r = runRegions(e, this.#e, t, n);
		let i = r.at(-1);
		if (i === void 0) return;
		t !== this.#t && (this.#i = this.regions.length);
		this.regions.splice(this.#i, Infinity, ...r);
		this.#t = t;
		this.#n = n;
		this.#r = i.run?.end ?? i.end;
	}
};
function cutText(e, { start: t, end: n }, r) {
	let i = t;
	do
		r.push({
			kind: e,
			start: i,
			end: Math.min(n, i + P + F)
		});
	while ((i += P) < n);
}
var RegionFinder = class {
	#e;
	#t;
	#n;
	constructor({ literals: e, hits: t, meanings: n, blocks: r }) {
		this.#t = e;
		this.#e = new Int16Array(t).fill(-1);
		for (let e of n) this.#e[e[0]] = e[1];
		this.#n = new Uint8Array(e);
		for (let e of r) this.#n[e] = 1;
	}
	isLive(e, t, n, r) {
		let i = this.#e[t] ?? -1;
		if (i < 0) return !1;
		if (i < j.length) return (j[i]?.worth(e, n) ?? -1) >= 0;
		let a = M[i - j.length];
		return a !== void 0 && beginsRegion(a, e, n, r);
	}
	windowStart(e, t) {
		return e < this.#t ? t - 96 : t;
	}
	windowEnd(e, t, n, r) {
		if (t >= this.#t) return r;
		return this.#n[t] === 1 ? blockReach(e, n) : n + 384;
	}
	crossing(e, t) {
		return M.flatMap((n, r) => {
			let i = skipBack(n.alphabet, e, t, 0);
			let a = skip(n.alphabet, e, t, e.length);
			let o = i + Math.ceil((t + Pr - i) / n.characters) * n.characters;
			return i < t && a - o >= n.shortest ? [{
				start: o,
				end: a,
				what: this.#e.indexOf(j.length + r)
			}] : [];
		});
	}
	regionsAt(e, t, n) {
		if (t.count === 0) return Nr;
		let r = new FoundRegions(e);
		for (let e = 0; e < t.count; e++) {
			let n = this.#e[t.what[e] ?? 0] ?? -1;
			n >= 0 && r.hit(n, t.starts[e] ?? 0, t.ends[e] ?? 0);
		}
		let i = r.close().filter(({ start: e }) => e >= n.start && e < n.end);
		return i.length > 1 ? i.sort(byStart) : i;
	}
};
const Nr = [];
const Pr = 256;
function byStart(e, t) {
	return e.start - t.start || t.end - e.end;
}
// src/core/ruleset.ts
function indexRules(e, t) {
	let n = "index" in e ? e : indexed(e);
	let { regions: r, literalReach: i, reach: a } = n.index;
	let o = t(n.index);
	let s;
	let c;
	let l = Array.from({ length: r.hits });
	return {
		get rules() {
			return n.all;
		},
		prefilter: o,
		get regions() {
			return s ??= new RegionFinder(r);
		},
		get memory() {
			return c ??= new JudgeMemory();
		},
		literalReach: i,
		isRun: (e) => e >= r.literals,
		wakesOf: (e) => l[e] ?? (l[e] = wakesFrom(n.index.woken(e), n)),
		reach: a
	};
}
function wakesFrom(e, t) {
	if (e === void 0) return;
	let { patterns: n = [], labelled: r = [], labelledReach: i = {
		before: 0,
		after: 0
	}, word: a = !1, shapes: o = [], trigger: s = !1, mark: c = !1 } = e;
	return {
		patterns: n.map(([e, n]) => ({
			rule: ofKind(t, e, "pattern"),
			offset: n
		})),
		labelled: r.map((e) => ofKind(t, e, "labelled")),
		labelledReach: i,
		word: a,
		shapes: o.map((e) => ofKind(t, e, "shape")),
		trigger: s,
		mark: c
	};
}
function ofKind(e, t, n) {
	let r = e.at(t);
	if (r?.kind !== n) throw TypeError(`the index of the rules is of other rules: ${t} is no ${n}`);
	return r;
}
const Fr = RegExp(`${yr}[ \\t]{1,8}([\\w-]{1,100})(?:[ \\t]{1,8}([^\\r\\n]{1,400}))?`, "y");
const Ir = /\s*(?:\*\/|-->|--%>|%>|#\}|\*\)|"""|''')?\s*$/;
function readMark(e, t, n) {
	Fr.lastIndex = t;
	let r = Fr.exec(e.length > t + 600 ? e.slice(0, t + 600) : e);
	if (!r?.[1]) return;
	let i = n + t;
	return {
		target: r[1],
		reason: (r[2] ?? "").replace(Ir, "").trim(),
		...inComment(e.slice(Math.max(0, t - 512), t), r[0]) ? {} : { outside: !0 },
		span: {
			start: i,
			end: i + r[0].length
		},
		window: {
			start: Math.max(0, i - 512),
			end: i + 600
		}
	};
}
const Lr = /[\0-\x08\x0e-\x1f\x7f]|[\xc0-\xff](?![\x80-\xbf])|(?<![\x80-\xff])[\x80-\xbf]/;
const Rr = /[^\t-\r -~]/;
function isBinary(e) {
	return Rr.test(e) && Lr.test(e);
}
function countedAround(e, { start: t, end: n }, r) {
	let { text: i } = e;
	if (!isBinary(i)) return zr;
	let a = graphicAround(i, t);
	let o = [];
	for (let s of beginnings(a.start, t, r)) for (let t of lengthsBefore(i, s)) {
		let r = {
			start: s,
			end: s + t
		};
		if (r.end < n || !touches(i, r)) continue;
		(s < a.start ? isPrintable(i, s, r.end) : r.end <= a.end) && o.push({
			window: apart(e, r),
			string: r
		});
	}
	return o;
}
const zr = [];
function countedIn(e, t, [n, r]) {
	let { text: i } = e;
	if (!isBinary(i)) return;
	for (let a of [t.start, t.start + 1]) {
		let o = lengthsBefore(i, a).find((e) => e >= n && e <= r && a + e <= t.end);
		let s = {
			start: a,
			end: a + (o ?? 0)
		};
		if (o !== void 0) return {
			window: apart(e, s),
			string: s
		};
	}
}
function graphicAround(e, t) {
	let [n, r] = [t, t];
	for (; n > 0 && t - n < 256 && isGraphic(e.charCodeAt(n - 1));) --n;
	for (; isGraphic(e.charCodeAt(r));) r += 1;
	return {
		start: n,
		end: r
	};
}
function beginnings(e, t, n) {
	let r = [];
	for (let n = e; n <= Math.min(t, e + 3); n++) r.push(n);
	if (n && n.end - n.start <= 16) for (let e = n.end; e >= n.start; e--) r.push(e);
	return r;
}
function lengthsBefore(e, t) {
	if (t === 0) return [];
	let n = e.charCodeAt(t - 1);
	let r = e.charCodeAt(t - 2);
	let i = t > 1 ? [n, r * 256 + n] : [n];
	r >= 128 && i.push(n * 128 + (r & 127));
	(n >= 160 && n < 192 || n >= 96 && n < 120) && i.push(n & 31);
	n === 0 && r === 0 && i.push(...littleEndian(e, t));
	return i;
}
function littleEndian(e, t) {
	let n = e.charCodeAt(t - 3) * 256 + e.charCodeAt(t - 4);
	let r = e.charCodeAt(t - 5);
	return isGraphic(r) && !Br.includes(String.fromCharCode(r)) || isPrintable(e, t + n, t + n + 3 + 2) ? [] : [n];
}
const Br = "XTUBsatuA";
function touches(e, { start: t, end: n }) {
	return isWord(e.charCodeAt(t - 1)) || isWord(e.charCodeAt(n));
}
function isPrintable(e, t, n) {
	for (let r = t; r < n; r++) if (!isGraphic(e.charCodeAt(r))) return !1;
	return !0;
}
function apart(e, { start: t, end: n }) {
	let { text: r } = e;
	return {
		...e,
		text: `${r.slice(0, t - 1)}\0${r.slice(t, n)}\0${r.slice(n + 1)}`
	};
}
function isGraphic(e) {
	return e >= 32 && e < 127;
}
function isWord(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 || e >= 43 && e <= 57 || e === 95 || e === 61;
}
// src/core/pattern-value.ts
function patternValues(e, t, n, r) {
	let [i, a] = r ?? [0, n.start];
	let o = {
		start: Math.max(0, n.start - a),
		end: n.start - i
	};
	let s = valueIn(e, t, n, o);
	let c = bestCut(e, countedAround(t, n, r && o), n, o);
	let l = s ? [{
		window: t,
		value: s
	}] : [];
	if (!c) return l;
	return s && !takesMore(s, c.value) ? [...l, c] : [c];
}
function valueIn(e, { text: t }, n, r) {
	let { regex: i } = e;
	for (let a = r.start; a <= r.end; a++) {
		i.lastIndex = a;
		let r = i.exec(t);
		if (r && a + r[0].length >= n.end) return valueOf$1(e, t, a, a + r[0].length);
	}
}
function valueOf$1(e, t, n, r) {
	let { group: i } = e.spec;
	let [a, o] = i === void 0 ? [n, r] : placeOf(i, e, t, n);
	return a < o ? {
		start: a,
		end: o
	} : void 0;
}
function placeOf(e, { indexed: t }, n, r) {
	t.lastIndex = r;
	return t.exec(n)?.indices?.groups?.[e] ?? Vr;
}
const Vr = [0, 0];
function bestCut(e, t, n, r) {
	return t.flatMap(({ window: t, string: i }) => {
		let a = valueIn(e, t, n, r);
		return a ? [{
			window: t,
			value: a,
			worth: (a.end === i.end ? 2 : 0) + +(a.start === i.start)
		}] : [];
	}).sort((e, t) => t.worth - e.worth).find(({ worth: e }) => e > 0);
}
function takesMore(e, t) {
	return t.end < e.end && e.end - t.end <= 4;
}
function trailOf(e) {
	if (e.length < 8) return;
	return {
		length: e.length,
		head: hash$1(e, 0, 8),
		whole: hash$1(e, 0, e.length)
	};
}
function nameMask(e) {
	let t = new Map();
	for (let n of [...e].sort((e, t) => t.trail.length - e.trail.length)) {
		let e = t.get(n.trail.head);
		e === void 0 ? t.set(n.trail.head, [n]) : e.some(({ trail: e }) => e.whole === n.trail.whole) || e.push(n);
	}
	if (t.size === 0) return (e) => e;
	return remembering((e) => replaceValues(e, (n) => {
		let r = t.get(hash$1(e, n, n + 8))?.find(({ trail: t }) => standsAt$1(e, n, t));
		return r && {
			length: r.trail.length,
			masked: r.masked
		};
	}));
}
function remembering(e) {
	let t = new Map();
	return (n) => {
		let r = t.get(n);
		if (r !== void 0) return r;
		let i = e(n);
		t.set(n, i);
		return i;
	};
}
function replaceValues(e, t) {
	let n = "";
	let r = 0;
	for (let i = 0; i + 8 <= e.length; i += 1) {
		let a = t(i);
		if (a === void 0 || i + a.length <= r) continue;
		n += e.slice(r, i) + a.masked;
		r = i + a.length;
	}
	return n + e.slice(r);
}
function standsAt$1(e, t, { length: n, whole: r }) {
	return t + n <= e.length && hash$1(e, t, t + n) === r;
}
function hash$1(e, t, n) {
	let r = 2166136261;
	for (let i = t; i < n; i += 1) r = Math.imul(r ^ e.charCodeAt(i), 16777619);
	return r >>> 0;
}
// src/core/secret.ts
const Hr = Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
	#e;
	identifier;
	constructor(e, t = {}) {
		this.#e = e;
		this.identifier = t.identifier ?? !1;
	}
	reveal() {
		return this.#e;
	}
	get length() {
		return this.#e.length;
	}
	equals(e) {
		return this.#e === e.#e;
	}
	trail() {
		return this.identifier ? void 0 : trailOf(this.#e);
	}
	masked() {
		let e = this.#e;
		if (this.identifier && e.length >= 16) return `${inert(e.slice(0, 4))}\u2026${inert(e.slice(-4))}`;
		let t = Math.min(2, Math.floor(e.length / 8));
		return `${inert(e.slice(0, t))}\u2026(${e.length})`;
	}
	toString() {
		return this.masked();
	}
	toJSON() {
		return this.masked();
	}
	[Hr]() {
		return `Secret ${this.masked()}`;
	}
};
function inert(e) {
	return e.replace(/[^!-~]/gu, "?");
}
function onlyLabel(e, t, n) {
	return wordEndsAt(e, t.start, -1, n) && wordEndsAt(e, t.end, 1, n) ? t.text : void 0;
}
function wordEndsAt(e, t, n, r) {
	let i = n > 0 ? t : t - 1;
	for (let t = 0; t < 42 && codeAt(e, i) === 32; t++) i += n;
	r.at(i, i + 1);
	return !isCellCode(codeAt(e, i));
}
function isCellCode(e) {
	return e >= 97 && e <= 122 || e >= 65 && e <= 90 || e >= 48 && e <= 57 || e === 95 || e === 32 || e === 46 || e === 45;
}
const Ur = [];
const Wr = [];
var Matcher = class {
	#e;
	#t;
	#n;
	#r = new Look();
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	read(e) {
		let { starts: t, ends: n, what: r, count: i } = e;
		for (let e = 0; e < i; e++) {
			let i = r[e] ?? 0;
			let a = this.#e.wakesOf(i);
			let o = t[e] ?? 0;
			let s = n[e] ?? 0;
			a?.trigger && this.#n.triggers.add(o, s, i);
			a && this.wake(a, o, s);
		}
	}
	wake(e, t, n) {
		this.#t.restart(t, n);
		e.mark && this.#i(t);
		for (let { rule: r, offset: i } of e.patterns) this.#a(r, t, n, i);
		for (let r of e.shapes) this.#o(r, t, n);
		e.labelled.length > 0 && this.#f(e, t, n);
	}
	#i(e) {
		let t = this.#t.read(e, 512, br);
		let n = readMark(t.text, e - t.offset, t.offset);
		n && this.#n.marks.push(n);
	}
	#a(e, t, n, r) {
		let i = this.#t.read(t, e.reach.before, e.reach.after);
		let a = {
			start: t - i.offset,
			end: n - i.offset
		};
		for (let { window: t, value: n } of patternValues(e, i, a, r)) if (this.#m(e, t, n.start, n.end, void 0)) return;
	}
	#o(e, t, n) {
		let [r, i] = e.spec.length;
		if (n - t > i && this.#u(t)) return this.#o(e, t + 2, n);
		if (n - t < r) return;
		if (n - t <= i && (!this.#s(e, t, n) || this.#c(e, t, n))) return;
		if (this.#d(t)) return this.#o(e, t + 1, n);
		i - r <= 2 && this.#l(e, t, n);
	}
	#s({ spec: e }, t, n) {
		return hasForm(e, this.#t.read(t, 0, n - t).text);
	}
	#c(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = t - r.offset;
		return this.#m(e, r, i, i + n - t, void 0);
	}
	#l(e, t, n) {
		let r = this.#t.read(t, e.reach.before, e.reach.after);
		let i = countedIn(r, {
			start: t - r.offset,
			end: n - r.offset
		}, e.spec.length);
		i && this.#m(e, i.window, i.string.start, i.string.end, void 0);
	}
	#u(e) {
		let t = this.#t.bytes;
		return t[e] === 47 && t[e + 1] === 47 && (e === 0 || (t[e - 1] ?? 0) <= 32);
	}
	#d(e) {
		let t = this.#t.bytes;
		return t[e] === 43 && (e === 0 || t[e - 1] === 10);
	}
	#f({ labelled: e, labelledReach: t, word: n }, r, i) {
		if (n && goesOnInCapitals(this.#t.bytes, i)) return this.#t.depends(r, i + 2);
		let a = this.#t.open(r, t.before, t.after);
		let o = nameAt(a.text, r - a.offset, i - a.offset);
		this.#r.restart(o.from, o.to);
		let s = this.#p(e, a, o) ? valuesOf(a.text, o, this.#r) : Wr;
		this.#t.dependsWithin(a, this.#r.from, this.#r.to);
		for (let t of s) for (let n of e) {
			if (n.regex && !n.regex.test(a.text.slice(t.start, t.end))) continue;
			let e = looksAround(n.spec) ? Infinity : 160;
			this.#t.dependsWithin(a, t.start - e, t.end + e);
			this.#m(n, a, t.start, t.end, t.label);
		}
	}
	#p(e, { text: t }, n) {
		let r = onlyLabel(t, n, this.#r);
		return r === void 0 || isHeard(e, r);
	}
	#m(e, t, n, r, i) {
		let a = {
			rule: e,
			window: t,
			start: n,
			end: r,
			value: t.text.slice(n, r)
		};
		let o = i ? this.#e.memory.judge(a, i) : judge$2(a);
		if (!o) return !1;
		this.#n.matches.push({
			...o,
			rule: e,
			secret: new Secret(this.#t.copy(t.offset + n, t.offset + r), { identifier: e.spec.identifier ?? !1 }),
			span: {
				start: t.offset + n,
				end: t.offset + r
			},
			window: {
				start: t.offset,
				end: t.offset + t.text.length
			},
			decoded: Ur
		});
		return !0;
	}
};
// src/core/text-windows.ts
const Gr = 32768;
var TextWindows = class {
	from = 0;
	to = 0;
	bytes;
	#e;
	#t;
	#n;
	#r = "";
	#i = 0;
	#a = 0;
	constructor(e, t, n, r) {
		this.bytes = e;
		this.#e = t;
		this.#t = n;
		this.#n = r;
	}
	restart(e, t) {
		this.from = e;
		this.to = t;
	}
	read(e, t, n) {
		let r = this.open(e, t, n);
		this.depends(r.offset, r.offset + r.text.length);
		return r;
	}
	open(e, t, n) {
		let r = Math.max(0, e - t);
		let i = Math.min(this.bytes.length, e + n);
		(r < this.#i || i > this.#a) && this.#o(r, i);
		return {
			text: this.#r.slice(r - this.#i, i - this.#i),
			offset: r,
			atStart: r === 0 && this.#t.atStart,
			atEnd: i === this.bytes.length && this.#t.atEnd
		};
	}
	copy(e, t) {
		return this.#e(this.bytes, e, t);
	}
	dependsWithin({ text: e, offset: t }, n, r) {
		this.depends(t + Math.max(0, n), t + Math.min(e.length, r));
	}
	depends(e, t) {
		e < this.from && (this.from = e);
		t > this.to && (this.to = Math.min(this.bytes.length, t));
	}
	#o(e, t) {
		this.#i = e;
		this.#a = Math.min(this.bytes.length, t + this.#n);
		this.#r = this.#e(this.bytes, this.#i, this.#a);
	}
};
// src/core/ids.ts
function oid(e) {
	if (!isOid(e)) throw RangeError(`Not a full object id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isOid(e) {
	return (e.length === 40 || e.length === 64) && /^[0-9a-f]+$/.test(e);
}
function ruleId(e) {
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(e)) throw RangeError(`Not a rule id: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function fingerprintOf(e) {
	if (!isFingerprint(e)) throw RangeError(`Not a fingerprint: ${JSON.stringify(e.slice(0, 80))}`);
	return e;
}
function isFingerprint(e) {
	return /^[0-9a-f]{32}$/.test(e);
}
// src/core/fingerprint.ts
function makeFingerprinter(e, t) {
	let n = new Map();
	return (r, i) => {
		let a = i.reveal();
		let o = `${r}\0${a}`;
		let s = n.get(o);
		if (s) return s;
		let c = fingerprintOf(hexadecimal$1(e(a, `leaksift\0${t}\0${r}`)));
		n.set(o, c);
		return c;
	};
}
function identityOf(e, t) {
	return `${e}\0${t.reveal()}`;
}
function disclose(e) {
	return e.reveal();
}
function hexadecimal$1(e) {
	return Array.from(e, (e) => e.toString(16).padStart(2, "0")).join("");
}
const Kr = 1e5;
var Listing = class {
	#e = [];
	#t = new Map();
	#n = new Map();
	#r = 0;
	#i = {
		count: 0,
		start: Infinity,
		end: 0,
		worst: 0
	};
	add(e) {
		let t = nameOf$1(e);
		let n = this.#t.get(t);
		if (n) return this.#a(e, n);
		let r = this.#n.get(e.severity) ?? 0;
		if (r >= Kr) return this.#s(e);
		this.#n.set(e.severity, r + 1);
		this.#t.set(t, {
			last: this.#o(e),
			places: 1
		});
		return !0;
	}
	inOrder() {
		return this.#e.sort((e, t) => e.credential.primary.span.start - t.credential.primary.span.start);
	}
	get omitted() {
		let { count: e, start: n, end: r, worst: i } = this.#i;
		return e === 0 ? [] : [{
			span: {
				start: n,
				end: r
			},
			reason: `more than ${Kr} findings of one severity: ${e} places of others, up to ${t.O[i] ?? ""}, are not listed`
		}];
	}
	#a(e, t) {
		if (t.places >= 1e3 || this.#r >= 5e4) {
			t.last.more += 1;
			return !1;
		}
		this.#r += 1;
		t.places += 1;
		t.last = this.#o(e);
		return !0;
	}
	#o(e) {
		let t = {
			credential: e,
			more: 0
		};
		this.#e.push(t);
		return t;
	}
	#s({ severity: e, primary: { span: n } }) {
		let r = this.#i;
		r.count += 1;
		r.start = Math.min(r.start, n.start);
		r.end = Math.max(r.end, n.end);
		r.worst = Math.max(r.worst, t.O.indexOf(e));
		return !1;
	}
};
function nameOf$1({ id: e, severity: t, parts: [n, ...r] }) {
	let { match: i } = primaryPart([asPart(n), ...r.map(asPart)]);
	return `${e} ${t} ${identityOf(i.rule.spec.part, i.secret)}`;
}
function asPart(e) {
	return {
		match: e,
		identifier: e.secret.identifier
	};
}
// src/core/append.ts
function append$1(e, t) {
	for (let n of t) e.push(n);
}
// src/core/location.ts
function covers(e, t) {
	return e.start <= t.start && t.end <= e.end;
}
function overlaps(e, t) {
	return e.start < t.end && t.start < e.end;
}
function hull(e, t) {
	return {
		start: Math.min(e.start, t.start),
		end: Math.max(e.end, t.end)
	};
}
function shifted({ start: e, end: t }, n) {
	return {
		start: e + n,
		end: t + n
	};
}
// src/core/match.ts
function coincide(e, t) {
	return overlaps(e.span, t.span) && (e.packed ?? []).every((e, n) => overlaps(e, t.packed?.[n] ?? e));
}
function placesOf(e, t) {
	let n = (e.packed ?? []).findIndex((e, n) => t.packed?.[n] !== void 0 && !overlaps(e, t.packed[n]));
	let [r, i] = [e.packed?.[n], t.packed?.[n]];
	return overlaps(e.span, t.span) && r && i ? [r, i] : [e.span, t.span];
}
function movedMatch(e, t) {
	if (t === 0) return e;
	let n = e.cover ? { cover: shifted(e.cover, t) } : {};
	return {
		...e,
		...n,
		span: shifted(e.span, t),
		window: shifted(e.window, t)
	};
}
// src/core/span-index.ts
const qr = 1024;
var SpanIndex = class {
	#e = new Map();
	#t = [];
	add(e, t) {
		let { first: n, last: r } = blocksOf(t);
		if (r - n >= 4) {
			this.#t.push({
				item: e,
				first: n,
				last: r
			});
			return;
		}
		for (let t = n; t <= r; t++) {
			let n = this.#e.get(t);
			n ? n.push(e) : this.#e.set(t, [e]);
		}
	}
	some(e, t) {
		let n = blocksOf(e);
		if (this.#t.some((e) => meet(e, n) && t(e.item))) return !0;
		for (let e = n.first; e <= n.last; e++) if (this.#e.get(e)?.some(t)) return !0;
		return !1;
	}
	near(e) {
		let t = blocksOf(e);
		let n = new Set(this.#t.filter((e) => meet(e, t)).map(({ item: e }) => e));
		for (let e = t.first; e <= t.last; e++) for (let t of this.#e.get(e) ?? []) n.add(t);
		return [...n];
	}
};
function blocksOf({ start: e, end: t }) {
	let n = Math.floor(e / qr);
	return {
		first: n,
		last: Math.max(n, Math.ceil(t / qr) - 1)
	};
}
function meet(e, t) {
	return e.first <= t.last && t.first <= e.last;
}
// src/core/doubles.ts
function withoutDoubles(e) {
	let t = [...e].sort(byWorth);
	let n = [];
	let r = new SpanIndex();
	for (let e of t) {
		let { part: t } = e.rule.spec;
		if (r.some(e.span, (n) => n.rule.spec.part === t && doubles(n, e))) continue;
		n.push(e);
		r.add(e, e.span);
	}
	return n.sort((e, t) => e.span.start - t.span.start || e.span.end - t.span.end);
}
function byWorth(e, t) {
	return Number(isBare(e)) - Number(isBare(t)) || e.decoded.length - t.decoded.length || e.span.start - t.span.start || t.span.end - e.span.end || (e.rule.id < t.rule.id ? -1 : 1);
}
function isBare({ rule: e, label: t }) {
	return e.spec.kind === "shape" && t === void 0;
}
function doubles(e, t) {
	if (e.secret.equals(t.secret)) return overlaps(e.span, t.span);
	return coincide(e, t) && covers(e.span, t.span) && e.decoded.length === t.decoded.length;
}
// src/core/compositions.ts
const Jr = "aws-secret-access-key";
const R = "aws-session-token";
const Yr = "aws-ses-smtp-password";
const z = {
	[Jr]: {
		id: ruleId("aws-access-key-pair"),
		title: "AWS access key ID with its secret"
	},
	[R]: {
		id: ruleId("aws-temporary-credentials"),
		title: "AWS temporary credentials with their session token"
	},
	[Yr]: {
		id: ruleId("aws-ses-smtp-credentials"),
		title: "Amazon SES SMTP user name with its password"
	}
};
// src/core/pair/cost.ts
const B = 4096;
const Xr = new Set("aws.amazon.s3.iam.access.key.keys.id.secret.private.token.session.security.user.name.username.pass.password.smtp.ses.email.mail.export.set.env.const.var.let.string.public.static.final.the.my".split("."));
function cheapestFirst(e, t, n) {
	let r = e.length === t.length;
	let i = t.map((e, t) => [e, t]).sort(([e], [t]) => e.span.start - t.span.start);
	let a = [];
	e.forEach((e, t) => {
		nearest(e, i).forEach(([i, o]) => {
			let s = costOf(e, i, n);
			s !== void 0 && a.push({
				first: e,
				second: i,
				cost: s + (r ? 150 * Math.min(10, Math.abs(t - o)) : 0)
			});
		});
	});
	return a.sort((e, t) => e.cost - t.cost || e.first.span.start - t.first.span.start || e.second.span.start - t.second.span.start);
}
function nearest(e, t) {
	let n = placeIn$1(t, e.packed ? e.span.start : e.span.start - 3 * B);
	let r = placeIn$1(t, e.span.end + 3 * B);
	let i = placeIn$1(t, e.span.start);
	return (e.packed ? t.slice(n, r) : t.slice(Math.max(n, i - 48), Math.min(r, i + 48))).map((t) => ({
		one: t,
		length: gapOf(e, t[0]).length
	})).filter(({ length: e }) => e <= 3 * B).sort((e, t) => e.length - t.length).slice(0, 48).map(({ one: e }) => e);
}
function placeIn$1(e, t) {
	let [n, r] = [0, e.length];
	for (; n < r;) {
		let i = n + r >> 1;
		(e[i]?.[0].span.start ?? 0) < t ? n = i + 1 : r = i;
	}
	return n;
}
function costOf(e, t, n) {
	if ((e.facts.documented ?? !1) !== (t.facts.documented ?? !1)) return;
	let r = gapOf(e, t);
	if (r.length > 3 * B || t.tentative && r.length > 400) return;
	let i = r.length > 0 && e.packed === void 0 ? n(r.span) : "";
	let a = (i.match(/\r\n|\n|\r/g) ?? []).length;
	if (a > 40 && r.length > B) return;
	if (t.tentative && a > 3) return;
	let [o, s] = placesOf(e, t);
	let c = s.start < o.start ? 2 : 0;
	return kinship(e.label, t.label) + 40 * Math.min(20, boundaries(i)) + 4 * a + r.length / 64 + c + (t.tentative ? 30 : 0);
}
function gapOf(e, t) {
	let [n, r] = placesOf(e, t);
	let i = n.end <= r.start ? {
		start: n.end,
		end: r.start
	} : {
		start: r.end,
		end: n.start
	};
	return {
		span: i,
		length: Math.max(0, i.end - i.start)
	};
}
function kinship(e, t) {
	let [n, r] = [stem(e), stem(t)];
	if (n === r) return n === "" ? 300 : 0;
	return n === "" || r === "" ? 400 : 3e3;
}
function stem(e) {
	return wordsOf(e ?? "").filter((e) => !Xr.has(e)).join(" ");
}
function boundaries(e) {
	let t = e.match(/^[ \t]*\[[^\]\r\n]{1,80}\][ \t]*$|^---|^[ \t]*<\/(?!.*(?:key|secret|id)\w*>)[\w.-]+>[ \t]*$/gim) ?? [];
	let n = e.match(/\}[\s,;]{0,40}|^[ \t]*end\b/gm) ?? [];
	let r = e.match(/\n[ \t]*\r?\n/g) ?? [];
	return 3 * t.length + 2 * n.length + r.length;
}
// src/core/resolve.ts
function resolve$3(e) {
	let t = [];
	let n = new SpanIndex();
	for (let r of [...e].sort(strongestFirst)) {
		if (n.some(r.span, (e) => coincide(e, r))) continue;
		t.push(r);
		n.add(r, r.span);
	}
	return t.sort((e, t) => e.span.start - t.span.start);
}
function strongestFirst(e, t) {
	return specificity(t) - specificity(e) || t.decoded.length - e.decoded.length || t.span.end - t.span.start - (e.span.end - e.span.start);
}
function specificity({ rule: { spec: e }, confidence: t, label: n }) {
	let r = +(t === "high");
	if (e.kind === "pattern") return 6 + r + (e.context ? .5 : 0);
	if (e.kind === "shape") return n === void 0 ? 1 : 5 + r;
	return e.value === void 0 ? 2 + r : 4 + r;
}
// src/core/pair.ts
const Zr = "aws-access-key-id";
function pair(e, t) {
	let n = awsGroups(e, t);
	let r = indexOf(n.flat());
	let i = resolve$3(e.filter((e) => !e.tentative && !r.some(e.span, (t) => t === e || coincide(t, e))));
	let a = indexOf(i);
	let o = new SpanIndex();
	for (let e of i) e.cover && o.add(e, e.cover);
	let isInside = (e) => o.some(e.span, (t) => t !== e && t.cover !== void 0 && overlaps(t.cover, e.span));
	return [...n.map(composed), ...i.filter((e) => !isInside(e)).map((e) => single$1(e, inner(e, a)))].sort((e, t) => e.primary.span.start - t.primary.span.start);
}
function indexOf(e) {
	let t = new SpanIndex();
	for (let n of e) t.add(n, n.span);
	return t;
}
function inner(e, t) {
	let { cover: n } = e;
	return n ? t.near(n).filter((t) => t !== e && overlaps(n, t.span)) : [];
}
function isPaired({ rule: { spec: e } }) {
	return Qr.has(e.part);
}
const Qr = new Set([
	Zr,
	Jr,
	R,
	Yr
]);
function awsGroups(e, t) {
	let n = new SpanIndex();
	for (let { rule: t, cover: r } of e) t.spec.part === "aws-presigned-url" && r && n.add(r, r);
	let r = resolve$3(e.filter(isPaired)).filter(({ span: e }) => !n.some(e, (t) => overlaps(t, e)));
	let i = oneToOne(cheapestFirst(r.filter(({ rule: e }) => e.spec.part === Zr), r.filter(({ rule: e }) => e.spec.part === "aws-secret-access-key" || e.spec.part === "aws-ses-smtp-password"), t));
	let a = i.filter(([e]) => e.facts.keyType === "temporary").map(([, e]) => e);
	let o = new Map(oneToOne(cheapestFirst(a, r.filter(({ rule: e }) => e.spec.part === R), t)));
	return i.map(([e, t]) => {
		let n = o.get(t);
		return n ? [
			e,
			t,
			n
		] : [e, t];
	});
}
function oneToOne(e) {
	let t = new Set();
	let n = [];
	for (let { first: r, second: i } of e) {
		if (t.has(r) || t.has(i)) continue;
		t.add(r).add(i);
		n.push([r, i]);
	}
	return n;
}
function composed(e) {
	let [t, n = t, r] = e;
	let i = r ? R : n.rule.spec.part === "aws-ses-smtp-password" ? Yr : Jr;
	let a = e.some(({ facts: e }) => e.documented) ? "info" : t.facts.implausible ? n.severity : "critical";
	return {
		...z[i],
		rule: n.rule,
		severity: a,
		confidence: t.facts.implausible ? n.confidence : "high",
		facts: Object.assign({}, ...[...e].reverse().map(({ facts: e }) => e)),
		signals: [...new Set(["pair", ...e.flatMap(({ signals: e }) => e).filter((e) => e !== "no-label")])],
		parts: e,
		primary: n
	};
}
function single$1(e, n) {
	let { rule: r, severity: i, confidence: a, facts: o, signals: s } = e;
	let c = n.filter((e) => e.rule.spec.identifier && t.A(e.severity, i) <= 0);
	return {
		id: r.id,
		title: r.spec.title,
		rule: r,
		severity: i,
		confidence: a,
		facts: o,
		signals: s,
		parts: [e, ...c],
		primary: e
	};
}
var Settling = class {
	#e;
	#t;
	#n = [];
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	get from() {
		return this.#n.reduce((e, t) => Math.min(e, extent(t, 0).start), Infinity);
	}
	add(e, t) {
		append$1(this.#n, e);
		let n = this.#n.sort(byPlace$3);
		let r = [];
		let i = 0;
		for (;;) {
			let e = Math.min(n.length, i + 4096 - r.length);
			append$1(r, n.slice(i, e));
			let a = n[i = e];
			if (a === void 0 || a.span.start >= t) break;
			r = this.#r(r);
		}
		this.#n = [...r, ...n.slice(i)];
	}
	end() {
		this.add([], Infinity);
		for (let e of this.#i(this.#n)) this.#t(e);
		this.#n = [];
	}
	#r(e) {
		let t = seam(e);
		let n = new Set(e.slice(0, t));
		let r = [];
		for (let t of this.#i(e)) {
			if (!t.parts.some((e) => n.has(e))) continue;
			this.#t(t);
			append$1(r, t.parts.filter((e) => !n.has(e)));
		}
		return e.slice(t).filter((e) => !r.some((t) => coincide(e, t)));
	}
	#i(e) {
		return pair(withoutDoubles(e), this.#e);
	}
};
function seam(e) {
	let t = levelOf(e);
	let n = [];
	let r = 0;
	for (let i of e) n.push(r = Math.max(r, extent(i, t).end));
	for (let r = e.length - 512; r > 0; r--) {
		let i = e[r];
		if (i && extent(i, t).start >= (n[r - 1] ?? 0)) return r;
	}
	return e.length;
}
function levelOf(e) {
	let [t, n] = [e[0], e.at(-1)];
	let r = t?.packed?.length ?? 0;
	for (let e = 0; e < r; e++) if (t && n && place$2(t, e).start !== place$2(n, e).start) return e;
	return r;
}
function place$2({ span: e, packed: t }, n) {
	return t?.[n - 1] ?? e;
}
function extent(e, t) {
	return t === 0 && e.cover ? hull(e.span, e.cover) : place$2(e, t);
}
function byPlace$3(e, t) {
	return e.span.start - t.span.start || byPacked(e, t) || e.span.end - t.span.end || e.decoded.length - t.decoded.length || (e.rule.id < t.rule.id ? -1 : +(e.rule.id > t.rule.id));
}
function byPacked({ packed: e = [] }, { packed: t = [] }) {
	for (let n = 0; n < Math.min(e.length, t.length); n++) {
		let r = (e[n]?.start ?? 0) - (t[n]?.start ?? 0);
		if (r !== 0) return r;
	}
	return e.length - t.length;
}
// src/core/assemble.ts
function assemble(e, { locate: t, textOf: n }) {
	let r = new Listing();
	let i = new Settling(n, (e) => r.add(e));
	i.add(e.matches, Infinity);
	i.end();
	return conclude(r, e, t);
}
function conclude(e, { marks: t, unread: n, skipped: r }, i) {
	let a = onePerPlace(t);
	let o = positionsOf([...e.inOrder().flatMap(({ credential: e }) => spotsOf(e)), ...a.map(markSpot)], i);
	return {
		detections: e.inOrder().map((e) => detection(e, o)),
		marks: a.map((e) => allowMark(e, o)),
		unread: [...n, ...e.omitted],
		skipped: r
	};
}
function spotsOf(e) {
	return e.parts.map(spot);
}
const $r = 1e5;
function onePerPlace(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.span.start);
		(!e || weight(e) < weight(n)) && t.set(n.span.start, n);
	}
	return [...t.values()].sort((e, t) => e.span.start - t.span.start).slice(0, $r);
}
function weight({ reason: e, outside: t }) {
	return t ? -1 : e.length;
}
function spot({ decoded: [e], cover: t, span: n }) {
	return {
		span: t ?? n,
		encoding: encodingOf(e)
	};
}
function markSpot({ span: e, outermost: t }) {
	return {
		span: e,
		encoding: encodingOf(t)
	};
}
function encodingOf(e = "") {
	return ei[e] ?? "utf-8";
}
const ei = {
	"utf-16le": "utf-16le",
	"utf-16be": "utf-16be",
	"utf-32le": "utf-32le",
	"utf-32be": "utf-32be"
};
function positionsOf(e, t) {
	let n = new Map();
	for (let r of new Set(e.map((e) => e.encoding))) {
		let i = e.filter((e) => e.encoding === r).flatMap(({ span: e }) => [e.start, e.end]);
		let a = [...new Set(i)].sort((e, t) => e - t);
		let o = t(a, r);
		a.forEach((e, t) => {
			let i = o[t];
			i && n.set(`${r}:${e}`, i);
		});
	}
	return n;
}
function positionOf({ span: e, encoding: t }, n) {
	let r = n.get(`${t}:${e.start}`) ?? {
		line: 1,
		column: 1
	};
	let i = n.get(`${t}:${e.end}`) ?? r;
	return {
		line: r.line,
		column: r.column,
		endLine: i.line,
		endColumn: i.column
	};
}
function detection({ credential: e, more: t }, n) {
	let [r, ...i] = e.parts;
	let part = (e) => ({
		kind: e.rule.spec.part,
		secret: e.secret,
		span: e.cover ?? e.span,
		position: positionOf(spot(e), n)
	});
	return {
		rule: e.id,
		title: e.title,
		severity: e.severity,
		confidence: e.confidence,
		parts: [part(r), ...i.map(part)],
		facts: e.facts,
		decoded: e.primary.decoded,
		signals: e.signals,
		...t > 0 ? { more: t } : {}
	};
}
function allowMark(e, t) {
	let { target: n, reason: r, outside: i, span: a } = e;
	return {
		target: n,
		reason: r,
		...i && { outside: i },
		span: a,
		position: positionOf(markSpot(e), t)
	};
}
var LineCounter = class {
	#e;
	#t = 1;
	#n = 1;
	#r = 0;
	#i = !1;
	#a = 0;
	constructor(e = "utf-8") {
		this.#e = e;
	}
	get offset() {
		return this.#r;
	}
	pass(e, t, n) {
		this.#e === "utf-8" ? this.#c(e, this.#s(e, t + this.#o(e, t, n), n), n) : this.#l(e, t, n);
		this.#r += n - t;
	}
	here() {
		return {
			line: this.#t,
			column: this.#n
		};
	}
	#o(e, t, n) {
		return this.#r === 0 && n - t >= 3 && e[t] === 239 && e[t + 1] === 187 && e[t + 2] === 191 ? 3 : 0;
	}
	#s(e, t, n) {
		let r = beginOfLast(e, t, n);
		if (r === t) return t;
		let i = this.#t;
		let a = this.#i;
		for (let n = t; n < r; n++) {
			let t = e[n];
			(t === 13 || t === 10 && !a) && (i += 1);
			a = t === 13;
		}
		this.#t = i;
		this.#n = 1;
		this.#i = a;
		this.#a = 0;
		return r;
	}
	#c(e, t, n) {
		let r = this.#t;
		let i = this.#n;
		let a = this.#i;
		let o = this.#a;
		for (let s = t; s < n; s++) {
			let t = e[s];
			if (t === 10) {
				a || (r += 1);
				i = 1;
			} else if (t === 13) {
				r += 1;
				i = 1;
			} else if (t < 128) i += 1;
			else if (t < 192 && o > 0) {
				--o;
				continue;
			} else {
				o = continuations(e, s, t);
				i += o === 3 ? 2 : 1;
				a = !1;
				continue;
			}
			a = t === 13;
			o = 0;
		}
		this.#t = r;
		this.#n = i;
		this.#i = a;
		this.#a = o;
	}
	#l(e, t, n) {
		let r = this.#e.startsWith("utf-16") ? 2 : 4;
		let i = this.#e.endsWith("le");
		let a = new DataView(e.buffer, e.byteOffset, e.byteLength);
		for (let e = t; e + r <= n; e += r) {
			let n = r === 2 ? a.getUint16(e, i) : a.getUint32(e, i);
			if (n === 65279 && e === t && this.#r === 0) continue;
			this.#u(n);
		}
	}
	#u(e) {
		if (e === 10 || e === 13) {
			e !== 13 && this.#i || (this.#t += 1);
			this.#n = 1;
		} else this.#n += e > 65535 ? 2 : 1;
		this.#i = e === 13;
	}
};
function beginOfLast(e, t, n) {
	let r = n;
	for (; r > t && e[r - 1] !== 10 && e[r - 1] !== 13;) --r;
	return r;
}
function continuations(e, t, n) {
	let r = n >= 240 && n < 245 ? 3 : n >= 224 && n < 240 ? 2 : +(n >= 194 && n < 224);
	for (let n = 1; n <= r && t + n < e.length; n++) if ((e[t + n] & 192) != 128) return 0;
	return r;
}
function linesAt(e, t, n = "utf-8") {
	let r = new LineCounter(n);
	return t.map((t) => {
		r.pass(e, r.offset, Math.min(t, e.length));
		return r.here();
	});
}
// src/core/assembled.ts
function assembled(e, t, n) {
	let { matches: r, marks: i, unread: a, skipped: o } = e;
	if (r.length + i.length > 0) return putTogether(e, t, n);
	return a.length + o.length > 0 ? {
		detections: [],
		marks: [],
		unread: a,
		skipped: o
	} : ti;
}
const ti = {
	detections: [],
	marks: [],
	unread: [],
	skipped: []
};
function putTogether(e, t, n) {
	return assemble(e, {
		locate: (e, n) => linesAt(t, e, n),
		textOf: ({ start: e, end: r }) => n(t, e, r)
	});
}
var PieceScanner = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	scan(e, t) {
		let n = t.flatMap((t) => this.#r(e, t));
		return {
			detections: n.flatMap(({ detections: e }) => e),
			marks: n.flatMap(({ marks: e }) => e),
			unread: n.flatMap(({ unread: e }) => e),
			skipped: n.flatMap(({ skipped: e }) => e)
		};
	}
	isOfNote(e, t, n) {
		return this.#i(e, t, n) !== null;
	}
	#r(e, { start: t, end: n }) {
		let r = this.#i(e, t, n);
		return r === null ? [] : [movedResult(r, t)];
	}
	#i(e, t, n) {
		if (n - t > 256) return this.#a(e, t, n);
		let r = this.#t(e, t, n);
		let i = this.#n.get(r);
		if (i !== void 0) return i;
		let a = this.#a(e, t, n);
		this.#n.size >= 65536 && this.#n.clear();
		this.#n.set(r, a);
		return a;
	}
	#a(e, t, n) {
		let r = this.#e(e.slice(t, n));
		let { detections: i, marks: a, unread: o, skipped: s } = r;
		return i.length + a.length + o.length + s.length > 0 ? r : null;
	}
};
function movedResult({ detections: e, marks: t, unread: n, skipped: r }, i) {
	let moved = (e) => ({
		...e,
		span: shifted(e.span, i)
	});
	let movedDetection = (e) => {
		let [t, ...n] = e.parts;
		return {
			...e,
			parts: [moved(t), ...n.map(moved)]
		};
	};
	return {
		detections: e.map(movedDetection),
		marks: t.map(moved),
		unread: n.map(moved),
		skipped: r.map(moved)
	};
}
// src/core/find-matches.ts
function findMatches(e, t, n, r, i, a = Infinity) {
	let o = {
		matches: [],
		marks: [],
		triggers: ne.take(),
		hasNul: !1
	};
	for (let s = r.start; s < r.end && o.matches.length + o.marks.length <= a; s += Bn) {
		let a = Math.min(r.end, s + Bn);
		let c = e.prefilter.find(n, s, a);
		c.hasNul && (o.hasNul = !0);
		c.count > 0 && new Matcher(e, new TextWindows(n, t, i, Gr), o).read(c);
	}
	return o;
}
// src/core/views/fields.ts
function u16$1(e, t) {
	return (e[t] ?? 0) | (e[t + 1] ?? 0) << 8;
}
function u32(e, t) {
	return u16$1(e, t) + u16$1(e, t + 2) * 65536;
}
function u32be(e, t) {
	return (e[t] ?? 0) * 16777216 + ((e[t + 1] ?? 0) << 16 | (e[t + 2] ?? 0) << 8 | (e[t + 3] ?? 0));
}
function u64(e, t) {
	return u32(e, t) + u32(e, t + 4) * 4294967296;
}
function startsWith(e, t, n = 0) {
	if (n < 0 || n + t.length > e.length || e[n] !== t.charCodeAt(0)) return !1;
	for (let r = 1; r < t.length; r++) if (e[n + r] !== t.charCodeAt(r)) return !1;
	return !0;
}
function nameOf(e) {
	let t = e.indexOf(0);
	let n = decodeName(t < 0 ? e : e.subarray(0, t));
	return n.length > 255 ? `${n.slice(0, 255)}\u2026` : n;
}
function decodeName(e) {
	try {
		return new TextDecoder("utf-8", { fatal: !0 }).decode(e);
	} catch {
		return String.fromCharCode(...e.subarray(0, 256));
	}
}
// src/core/views/context.ts
const ni = 50331648;
function viewContext({ inflater: e, unpacker: t }, n) {
	return {
		inflater: e,
		unpacker: t,
		budget: {
			regions: n * 4 + 65536,
			containers: Math.min(268435456, Math.max(n * 1e3, 16777216)),
			entries: 1e5,
			matches: 1e5
		}
	};
}
// src/core/views/opened.ts
var Opening = class {
	views = [];
	unread = [];
	skipped = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	countEntry(e) {
		let { budget: t } = this.#t;
		if (t.entries <= 0) {
			this.unread.push({
				span: e,
				reason: "more entries in archives than are opened"
			});
			return !1;
		}
		--t.entries;
		return !0;
	}
	pass(e, t, n) {
		this.skipped.push({
			span: t,
			reason: `${e.replace(/:.*/s, "")}: ${n}`
		});
	}
	fail(e, t, n) {
		this.unread.push({
			span: t,
			reason: `${e}: ${n}`
		});
	}
	stored(e, { start: t, end: n }) {
		let r = this.#e.subarray(t, n);
		let toParent = (e) => ({
			start: t + e.start,
			end: t + e.end
		});
		this.views.push({
			name: e,
			bytes: r,
			region: {
				start: t,
				end: n
			},
			toParent
		});
	}
	pay(e) {
		this.#t.budget.containers -= e;
		this.#t.budget.regions += e * 4;
	}
	inflate(e, t, n) {
		let { budget: r, inflater: i } = this.#t;
		let { bytes: a, consumed: o, status: s } = i.inflate(this.#e.subarray(t.start, t.end), n, r.containers);
		s === "too-large" ? this.fail(e, t, "it unpacks to more than is opened of one blob") : s !== "complete" && this.pass(e, t, ri[s]);
		if (s === "damaged" || s === "too-large") return -1;
		this.pay(a.length);
		this.views.push(inflated$1(e, a, {
			start: t.start,
			end: t.start + o
		}));
		return t.start + o;
	}
};
const ri = {
	truncated: "its compressed data ends early",
	damaged: "its compressed data is damaged"
};
function inflated$1(e, t, n) {
	return {
		name: e,
		bytes: t,
		region: n,
		toParent: () => n
	};
}
function isBundle(e) {
	return startsWith(e, "# v2 git bundle\n") || startsWith(e, "# v3 git bundle\n") || isPack(e);
}
function isPack(e) {
	return startsWith(e, "PACK\0\0\0") && (e[7] === 2 || e[7] === 3);
}
function openBundle(e, t) {
	let n = new Opening(e, t);
	isPack(e) ? openPack(e, 0, void 0, "pack", t, n) : openWithHeader(e, t, n);
	return n;
}
function openWithHeader(e, t, n) {
	let r = headerEnd$2(e);
	r < 0 ? n.pass("bundle", {
		start: 0,
		end: e.length
	}, "its header does not end") : openPack(e, r, hashOf(e, r), "bundle", t, n);
}
function headerEnd$2(e) {
	for (let t = e.indexOf(10); t >= 0; t = e.indexOf(10, t + 1)) if (e[t + 1] === 10) return t + 2;
	return -1;
}
function hashOf(e, t) {
	let n = 16;
	for (; e[n] === 64 && n < t; n = e.indexOf(10, n) + 1) if (startsWith(e, "@object-format=sha256\n", n)) return "sha256";
	return "sha1";
}
function openPack(e, t, n, r, { unpacker: i, inflater: a, budget: o }, s) {
	let { objects: c, unread: l, damaged: u } = i.unpack(e, t, n, a, {
		bytes: o.containers,
		objects: o.entries
	});
	o.entries -= c.length;
	for (let e of c) {
		s.pay(e.bytes.length);
		s.views.push(inflated$1(`${r}:${e.name}`, e.bytes, e.region));
	}
	for (let { span: e, reason: t } of l) s.fail(r, e, t);
	for (let { span: e, reason: t } of u) s.pass(r, e, t);
}
var SpanMap = class {
	#e = new Uint32Array(16);
	#t = 0;
	#n = 0;
	append(e, t, n, r = 1) {
		if (r === 0) return;
		this.#a(e, t, n) || this.#o(e, t, n);
		this.#n += t * r;
	}
	get length() {
		return this.#n;
	}
	toParent(e) {
		if (this.#t === 0) return {
			start: 0,
			end: 0
		};
		let t = this.#r(Math.min(e.start, this.#n - 1)).start;
		if (e.end <= e.start) return {
			start: t,
			end: t
		};
		return {
			start: t,
			end: this.#r(Math.min(e.end, this.#n) - 1).end
		};
	}
	#r(e) {
		let t = this.#i(e);
		let [n = 0, r = 0, i = 1, a = 1] = this.#e.subarray(t, t + 4);
		let o = r + Math.floor((e - n) / i) * a;
		if (i !== 3 || a !== 4) return {
			start: o,
			end: o + a
		};
		let s = o + (e - n) % 3;
		return {
			start: s,
			end: s + 2
		};
	}
	#i(e) {
		let t = 0;
		let n = this.#t / 4 - 1;
		for (; t < n;) {
			let r = t + n + 1 >> 1;
			(this.#e[r * 4] ?? 0) <= e ? t = r : n = r - 1;
		}
		return t * 4;
	}
	#a(e, t, n) {
		if (this.#t === 0) return !1;
		let r = this.#t - 4;
		let i = this.#e;
		if (i[r + 2] !== t || i[r + 3] !== n) return !1;
		let a = (this.#n - (i[r] ?? 0)) / t;
		return (i[r + 1] ?? 0) + a * n === e;
	}
	#o(e, t, n) {
		if (this.#t === this.#e.length) {
			let e = new Uint32Array(this.#e.length * 2);
			e.set(this.#e);
			this.#e = e;
		}
		this.#e[this.#t] = this.#n;
		this.#e[this.#t + 1] = e;
		this.#e[this.#t + 2] = t;
		this.#e[this.#t + 3] = n;
		this.#t += 4;
	}
};
// src/core/views/transcript.ts
var Transcript = class {
	#e;
	#t = new SpanMap();
	#n;
	constructor(e, t) {
		this.#e = e;
		this.#n = new Uint8Array(Math.max(64, t));
	}
	get length() {
		return this.#t.length;
	}
	copy(e, t) {
		if (t <= e) return;
		this.#r(t - e);
		this.#n.set(this.#e.subarray(e, t), this.#t.length);
		this.#t.append(e, 1, 1, t - e);
	}
	byte(e, t, n) {
		this.#r(1);
		this.#n[this.#t.length] = e;
		this.#t.append(t, 1, n);
	}
	codePoint(e, t, n) {
		let r = e > 1114111 || e >= 55296 && e < 57344 ? 65533 : e;
		this.#r(4);
		let i = writeUtf8(this.#n, this.#t.length, r);
		this.#t.append(t, i, n);
	}
	groups(e, t, n, r, i) {
		this.#r(t * r);
		i(this.#n, this.#t.length);
		this.#t.append(e, t, n, r);
	}
	view(e, t) {
		let n = this.#t;
		return {
			name: e,
			bytes: this.#n.subarray(0, n.length),
			region: t,
			window: decidedBy(t, this.#e.length),
			toParent: (e) => n.toParent(e)
		};
	}
	#r(e) {
		let t = this.#t.length + e;
		if (t <= this.#n.length) return;
		let n = new Uint8Array(Math.max(t, this.#n.length * 2));
		n.set(this.#n);
		this.#n = n;
	}
};
function writeUtf8(e, t, n) {
	if (n < 128) {
		e[t] = n;
		return 1;
	}
	if (n < 2048) {
		e[t] = 192 | n >> 6;
		e[t + 1] = 128 | n & 63;
		return 2;
	}
	if (n < 65536) {
		e[t] = 224 | n >> 12;
		e[t + 1] = 128 | n >> 6 & 63;
		e[t + 2] = 128 | n & 63;
		return 3;
	}
	e[t] = 240 | n >> 18;
	e[t + 1] = 128 | n >> 12 & 63;
	e[t + 2] = 128 | n >> 6 & 63;
	e[t + 3] = 128 | n & 63;
	return 4;
}
// src/core/views/encoding.ts
const ii = {
	name: "utf-16le",
	width: 2,
	littleEndian: !0
};
const ai = {
	name: "utf-16be",
	width: 2,
	littleEndian: !1
};
const oi = {
	name: "utf-32le",
	width: 4,
	littleEndian: !0
};
const si = {
	name: "utf-32be",
	width: 4,
	littleEndian: !1
};
function wholeView(e) {
	let t = byMark(e);
	if (t !== void 0) return decode$1(e, t, t.width);
	let n = widthOf(e);
	if (n === 0) return;
	let { encoding: r, start: i } = alignment(e, n);
	return decode$1(e, r, i);
}
function isWide$1(e) {
	return byMark(e) !== void 0 || widthOf(e) > 0;
}
function byMark(e) {
	if (startsWith(e, "\u00ff\u00fe")) return startsWith(e, "\u00ff\u00fe\0\0") ? oi : ii;
	if (startsWith(e, "\u00fe\u00ff")) return ai;
	return startsWith(e, "\0\0\u00fe\u00ff") ? si : void 0;
}
function widthOf(e) {
	if (e.length < 8 || !mayBeWide(e)) return 0;
	let t = Math.max(64, Math.floor(e.length / 64));
	let n = e.length < 64 ? 1 : Math.floor((e.length - 64) / t) + 1;
	let r = {
		0: 0,
		2: 0,
		4: 0
	};
	for (let i = 0; i < n; i++) {
		r[sampleWidth(e, i * t, Math.min(e.length, i * t + 64))]++;
		if (r[0] * 4 > n) return 0;
	}
	if (r[2] * 4 >= n * 3) return 2;
	return r[4] * 4 >= n * 3 ? 4 : 0;
}
function mayBeWide(e) {
	for (let t = 0; t < 4; t++) {
		let n = Math.floor(e.length * t / 4);
		let r = Math.min(e.length, n + 8);
		for (let t = n; t < r; t++) if (e[t] === 0) return !0;
	}
	return !1;
}
function sampleWidth(e, t, n) {
	let r = n - t;
	let i = 0;
	for (let r = t; r < n; r++) e[r] === 0 && i++;
	if (i * 3 < r) return 0;
	let a = [
		0,
		0,
		0,
		0
	];
	for (let r = t; r < n; r++) isAscii$1(e[r] ?? 0) && (a[(r - t) % 4] = (a[(r - t) % 4] ?? 0) + 1);
	let o = r - i;
	let [s = 0, c = 0, l = 0, u = 0] = a;
	if (i * 10 >= r * 6 && Math.max(s, c, l, u) * 10 >= o * 6 && o * 6 >= r) return 4;
	return Math.max(s + l, c + u) * 10 >= o * 6 && o * 5 >= r * 2 ? 2 : 0;
}
function alignment(e, t) {
	let [n, r] = t === 2 ? [ii, ai] : [oi, si];
	for (let i = 0; i + t * 4 <= e.length; i++) {
		if (hasCharacters(e, i, n)) return {
			encoding: n,
			start: i % t
		};
		if (hasCharacters(e, i, r)) return {
			encoding: r,
			start: i % t
		};
	}
	return {
		encoding: n,
		start: 0
	};
}
function hasCharacters(e, t, n) {
	for (let r = 0; r < 4; r++) if (!isAscii$1(read$1(e, t + r * n.width, n))) return !1;
	return !0;
}
function read$1(e, t, { width: n, littleEndian: r }) {
	let i = 0;
	for (let a = 0; a < n; a++) i = i * 256 + (e[r ? t + n - 1 - a : t + a] ?? 0);
	return i;
}
function isAscii$1(e) {
	return e >= 32 && e < 127 || e === 10 || e === 13 || e === 9;
}
function decode$1(e, t, n) {
	let { width: r } = t;
	let i = new Transcript(e, e.length / r + 64);
	let a = n;
	for (; a + r <= e.length;) {
		let n = read$1(e, a, t);
		if (!isAscii$1(n)) {
			let r = slipAt(e, a, n, t);
			if (r > 0) {
				a += r;
				continue;
			}
		}
		let o = r === 2 && n >= 55296 && n < 56320 ? read$1(e, a + 2, t) : 0;
		let s = o >= 56320 && o < 57344 && a + 4 <= e.length;
		i.codePoint(s ? 65536 + (n - 55296) * 1024 + o - 56320 : n, a, s ? 4 : r);
		a += s ? 4 : r;
	}
	return i.view(t.name, {
		start: 0,
		end: e.length
	});
}
function slipAt(e, t, n, r) {
	if (r.width === 2 && (n & 255 || !isAscii$1(n >> 8))) return 0;
	for (let n = 1; n < r.width; n++) if (hasCharacters(e, t + n, r)) return n;
	return 0;
}
// src/core/views/foreign-archives.ts
const ci = [
	{
		name: "7z archive",
		signature: "7z\u00bc\u00af'"
	},
	{
		name: "rar archive",
		signature: "Rar!\x07"
	},
	{
		name: "xz",
		signature: "\u00fd7zXZ\0"
	},
	{
		name: "bzip2",
		signature: "BZh",
		then: {
			at: 4,
			either: ["1AY&SY", "rE8P\u0090"]
		}
	},
	{
		name: "zstd",
		signature: "(\u00b5/\u00fd"
	},
	{
		name: "lz4",
		signature: "\"M"
	},
	{
		name: "lzip",
		signature: "LZIP"
	},
	{
		name: "cab archive",
		signature: "MSCF\0\0\0\0"
	},
	{
		name: "lzma",
		signature: "]\0\0",
		then: {
			at: 8,
			either: ["\u00ff\u00ff\u00ff\u00ff\u00ff", "\0\0\0\0\0"]
		}
	},
	{
		name: "compress (.Z)",
		signature: "\u009d\u0090"
	},
	{
		name: "lzop",
		signature: "\u0089LZO\0\r\n\n"
	},
	{
		name: "snappy",
		signature: "\u00ff\0\0sNaPpY"
	},
	{
		name: "squashfs",
		signature: "hsqs",
		then: {
			at: 28,
			either: ["\0\0\0"]
		}
	},
	{
		name: "xar archive",
		signature: "xar!\0"
	},
	{
		name: "Windows image",
		signature: "MSWIM\0\0\0"
	},
	{
		name: "dump of PostgreSQL",
		signature: "PGDMP"
	}
];
const li = ci.map(({ signature: e }) => e.slice(0, 2));
function whyNotOpened(e) {
	let t = ci.find(({ signature: t, then: n }) => startsWith(e, t) && (n === void 0 || n.either.some((t) => startsWith(e, t, n.at))));
	return t && `${t.name}: not opened`;
}
// src/core/views/gzip.ts
const ui = "\u008b\b";
function isGzip(e) {
	return startsWith(e, ui);
}
function openGzip(e, t) {
	let n = new Opening(e, t);
	let r = new Opening(e, t);
	let i = 0;
	for (let t = 0; startsWith(e, ui, i); t++) {
		let a = {
			start: Math.min(e.length, headerEnd$1(e, i)),
			end: e.length
		};
		if (t === 2e4) {
			n.fail("gzip", a, "it has more members than are opened");
			break;
		}
		let o = r.inflate("gzip", a, "deflate");
		if (o < 0) break;
		i = o + 8;
	}
	r.views.length > 0 && n.views.push(inflated$1("gzip", concatenated(r.views), {
		start: 0,
		end: Math.min(i, e.length)
	}));
	n.unread.push(...r.unread);
	n.skipped.push(...r.skipped);
	return n;
}
function mayBeZlib(e) {
	return e[0] === 120 && [
		1,
		94,
		156,
		218
	].includes(e[1] ?? 0);
}
function openZlib(e, t) {
	let n = new Opening(e, t);
	n.inflate("zlib", {
		start: 0,
		end: e.length
	}, "zlib");
	return n.views.every((e) => e.bytes.length < 64) && n.skipped.length > 0 ? void 0 : n;
}
function headerEnd$1(e, t) {
	let n = e[t + 3] ?? 0;
	let r = t + 10;
	n & 4 && (r += 2 + u16$1(e, r));
	n & 8 && (r = afterNul(e, r));
	n & 16 && (r = afterNul(e, r));
	return n & 2 ? r + 2 : r;
}
function afterNul(e, t) {
	let n = e.indexOf(0, t);
	return n < 0 ? e.length : n + 1;
}
function concatenated(e) {
	let [t] = e;
	if (e.length === 1 && t !== void 0) return t.bytes;
	let n = new Uint8Array(e.reduce((e, { bytes: t }) => e + t.length, 0));
	let r = 0;
	for (let { bytes: t } of e) {
		n.set(t, r);
		r += t.length;
	}
	return n;
}
function isAr(e) {
	return startsWith(e, "!<arch>\n");
}
function openAr(e, t, n) {
	let r = new Opening(e, t);
	for (let t = 8; t + 60 <= e.length;) {
		let i = Number(text(e, t + 48, t + 58));
		if (!startsWith(e, "`\n", t + 58) || !Number.isSafeInteger(i) || i < 0) {
			r.fail("ar", {
				start: t,
				end: e.length
			}, "the header of a member is damaged");
			break;
		}
		if (!r.countEntry({
			start: t,
			end: e.length
		})) break;
		let a = {
			start: t + 60,
			end: t + 60 + i
		};
		let o = `ar:${text(e, t, t + 16).replace(/\/?\s*$/, "")}`;
		a.end > e.length ? r.fail(o, {
			start: t,
			end: e.length
		}, "it ends behind the archive") : n(e.subarray(a.start, a.end)) && r.stored(o, a);
		t = a.end + a.end % 2;
	}
	return r;
}
function text(e, t, n) {
	return nameOf(e.subarray(t, n));
}
function isRpm(e) {
	return startsWith(e, "\u00ed\u00ab\u00ee\u00db");
}
function openRpm(e, t, n) {
	let r = new Opening(e, t);
	let i = headerEnd(e, 96);
	let a = headerEnd(e, Math.ceil(i / 8) * 8);
	let o = {
		start: Math.min(a, e.length),
		end: e.length
	};
	Number.isNaN(a) || a > e.length ? r.pass("rpm", {
		start: 0,
		end: e.length
	}, "its header is damaged") : n(e.subarray(o.start)) && r.stored("rpm", o);
	return r;
}
function headerEnd(e, t) {
	return startsWith(e, "\u008e\u00ad\u00e8", t) ? t + 16 + 16 * big32(e, t + 8) + big32(e, t + 12) : NaN;
}
function big32(e, t) {
	return e.subarray(t, t + 4).reduce((e, t) => e * 256 + t, 0);
}
// src/core/views/pdf.ts
function isPdf(e) {
	return startsWith(e, "%PDF-");
}
function openPdf(e, t) {
	let n = new Opening(e, t);
	for (let t = nextWord(e, 0); t >= 0;) {
		let r = nextWord(e, t + V.length);
		let i = {
			start: dataAfter(e, t + V.length),
			end: r < 0 ? e.length : r
		};
		if (isZlib(e, i.start)) {
			if (!n.countEntry({
				start: t,
				end: e.length
			})) break;
			n.inflate("pdf", i, "zlib");
		}
		t = r;
	}
	return n;
}
const V = "stream";
function nextWord(e, t) {
	for (let n = e.indexOf(di, t); n >= 0; n = e.indexOf(di, n + 1)) if (startsWith(e, V, n)) return n;
	return -1;
}
const di = V.charCodeAt(0);
function dataAfter(e, t) {
	let n = e[t] === 13 ? t + 1 : t;
	return e[n] === 10 ? n + 1 : n;
}
function isZlib(e, t) {
	let [n = 0, r = 0] = e.subarray(t, t + 2);
	return (n & 15) == 8 && n >> 4 <= 7 && (n * 256 + r) % 31 == 0;
}
function isPng(e) {
	return startsWith(e, "\u0089PNG\r\n\n");
}
function hasPackedTexts(e) {
	return isPng(e) && packedTexts(e).length > 0;
}
function openPng(e, t) {
	let n = new Opening(e, t);
	for (let t of packedTexts(e)) {
		if (!n.countEntry(t)) break;
		n.inflate("png", t, "zlib");
	}
	return n;
}
function packedTexts(e) {
	let t = [];
	for (let n = 8; n + 8 <= e.length;) {
		let r = {
			start: n + 8,
			end: Math.min(e.length, n + 8 + u32be(e, n))
		};
		let i = startOfPacked(e, n + 4, r);
		i !== void 0 && i < r.end && t.push({
			start: i,
			end: r.end
		});
		n = r.end + 4;
	}
	return t;
}
function startOfPacked(e, t, { start: n, end: r }) {
	let i = startsWith(e, "iTXt", t);
	if (!i && !startsWith(e, "zTXt", t)) return;
	let a = e.subarray(n, r);
	let o = a.indexOf(0);
	if (o < 0) return;
	if (!i) return n + o + 2;
	if (a[o + 1] !== 1) return;
	let s = a.indexOf(0, o + 3);
	let c = s < 0 ? -1 : a.indexOf(0, s + 1);
	return c < 0 ? void 0 : n + c + 1;
}
const fi = ["7\u0082", "7\u0083"];
const pi = new Map([
	[13, {
		cells: 8,
		child: 0,
		rowId: !0
	}],
	[10, {
		cells: 8,
		child: 0,
		rowId: !1
	}],
	[2, {
		cells: 12,
		child: 4,
		rowId: !1
	}]
]);
function isSqlite(e) {
	return pagesOf(e) !== void 0;
}
function pagesOf(e) {
	if (e.length <= 100) return;
	if (startsWith(e, "SQLite format 3\0")) {
		let t = u16(e, 16) === 1 ? 65536 : u16(e, 16);
		return t < 512 ? void 0 : {
			first: 0,
			size: t,
			step: t
		};
	}
	if (!fi.some((t) => startsWith(e, t))) return;
	let t = u16(e, 8) * 65536 + u16(e, 10);
	return t >= 512 && t <= 65536 ? {
		first: 56,
		size: t,
		step: t + 24
	} : void 0;
}
function openSqlite(e, t, n) {
	let r = new Opening(e, n);
	let i = {
		start: 0,
		end: e.length
	};
	r.views.push(recordsOf(e, t, 0, i, () => r.pass("sqlite", i, "its records overlap")));
	return r;
}
function recordsOf(e, { first: t, size: n, step: r }, i, a, o) {
	let s = a.end - a.start + n;
	let c = new Transcript(e, s);
	let l = t + Math.max(0, Math.ceil((i + a.start - t) / r)) * r - i;
	for (let t = l; t < a.end && c.length <= s; t += r) {
		let a = r > n ? u16(e, t - 24) === 0 && u16(e, t - 24 + 2) === 1 : i + t === 0;
		readPage(e, t, a ? t + 100 : t, n, c, s);
	}
	c.length > s && o();
	return c.view("sqlite", {
		start: a.start,
		end: Math.min(e.length, a.end + n)
	});
}
function readPage(e, t, n, r, i, a) {
	let o = pi.get(e[n] ?? 0);
	if (!o) return;
	let s = Math.min(u16(e, n + 3), r / 2);
	for (let c = 0; c < s && i.length <= a; c++) {
		let a = varint(e, t + u16(e, n + o.cells + 2 * c) + o.child);
		readRecord(e, o.rowId ? varint(e, a.end).end : a.end, Math.min(t + r, e.length), i);
	}
}
function readRecord(e, t, n, r) {
	let i = varint(e, t);
	let a = t + i.value;
	for (let o = i.end; o < t + i.value && o < n && a < n;) {
		let t = varint(e, o);
		let i = a + lengthOf(t.value);
		t.value >= 12 && i - a >= 3 && writeColumn(r, a, Math.min(i, n));
		[o, a] = [t.end, i];
	}
	r.byte(10, Math.min(t, n - 1), 1);
}
function writeColumn(e, t, n) {
	e.copy(t, n);
	e.byte(9, n - 1, 1);
}
function lengthOf(e) {
	if (e >= 12) return Math.floor((e - 12) / 2);
	return [
		0,
		1,
		2,
		3,
		4,
		6,
		8,
		8,
		0,
		0
	][e] ?? 0;
}
function varint(e, t) {
	let n = 0;
	for (let r = t; r < t + 8; r++) {
		let t = e[r] ?? 0;
		n = n * 128 + (t & 127);
		if (t < 128) return {
			value: n,
			end: r + 1
		};
	}
	return {
		value: n * 256 + (e[t + 8] ?? 0),
		end: t + 9
	};
}
function u16(e, t) {
	return (e[t] ?? 0) << 8 | (e[t + 1] ?? 0);
}
function isTar(e) {
	return e.length >= 512 && hasChecksum(e, 0);
}
function openTar(e, t, n) {
	let r = new Opening(e, t);
	let i;
	for (let t = 0; t + 512 <= e.length && !isEnd(e, t);) {
		if (!hasChecksum(e, t)) {
			r.fail("tar", {
				start: t,
				end: e.length
			}, "the header of an entry is damaged");
			break;
		}
		if (!r.countEntry({
			start: t,
			end: e.length
		})) break;
		let a = {
			start: t + 512,
			end: t + 512 + number(e, t + 124, 12)
		};
		let o = e.subarray(a.start, a.end);
		let s = String.fromCharCode(e[t + 156] ?? 0);
		let c = i ?? headerName(e, t);
		i = nextName(s, o) ?? (s === "x" || s === "g" ? i : void 0);
		a.end > e.length ? r.fail(`tar:${c}`, {
			start: t,
			end: e.length
		}, "it ends behind the archive") : isFile(s) && n(o) && r.stored(`tar:${c}`, a);
		t = a.start + Math.ceil((a.end - a.start) / 512) * 512;
	}
	return r;
}
function hasChecksum(e, t) {
	let n = number(e, t + 148, 8);
	if (n < 256 || n > 128776 || e[t] === 0) return !1;
	let r = 256;
	for (let n = 0; n < 512; n++) (n < 148 || n >= 156) && (r += e[t + n] ?? 0);
	return r === n;
}
function isEnd(e, t) {
	return e.subarray(t, t + 512).every((e) => e === 0);
}
function number(e, t, n) {
	let r = 0;
	let i = !!((e[t] ?? 0) & 128);
	for (let a = t; a < t + n; a++) {
		let n = e[a] ?? 0;
		if (i) r = r * 256 + (a === t ? n & 127 : n);
		else if (n >= 48 && n < 56) r = r * 8 + n - 48;
		else if (r > 0) break;
	}
	return r;
}
function headerName(e, t) {
	let n = nameOf(e.subarray(t, t + 100));
	let r = startsWith(e, "ustar\0", t + 257) ? nameOf(e.subarray(t + 345, t + 500)) : "";
	return r === "" ? n : `${r}/${n}`;
}
function nextName(e, t) {
	if (e === "L") return nameOf(t.subarray(0, 4096));
	if (e !== "x") return;
	return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(nameText(t))?.[1];
}
function nameText(e) {
	return new TextDecoder().decode(e.subarray(0, 65536));
}
function isFile(e) {
	return e === "0" || e === "\0" || e === "7";
}
const mi = "PK";
function findDirectory(e) {
	return directoryAt(e, findEnd(e));
}
function findEnd(e) {
	let t = Math.max(0, e.length - 22 - 65535);
	for (let n = e.length - 22; n >= t; n--) if (e[n] === 80 && startsWith(e, "PK", n) && n + 22 + u16$1(e, n + 20) <= e.length) return n;
	return -1;
}
function directoryAt(e, t) {
	if (t < 0) return;
	let n = end64(e, t);
	let r = n === void 0 ? u16$1(e, t + 10) : u64(e, n + 32);
	let i = n === void 0 ? u32(e, t + 12) : u64(e, n + 40);
	let a = n === void 0 ? u32(e, t + 16) : u64(e, n + 48);
	let o = (n ?? t) - i;
	if (o < 0 || r > 0 && !startsWith(e, mi, o)) return;
	return {
		start: o,
		end: n ?? t,
		entries: r,
		shift: o - a
	};
}
function end64(e, t) {
	let n = t - 20;
	if (n < 0 || !startsWith(e, "PK\x07", n)) return;
	for (let t of [u64(e, n + 8), n - 56]) if (startsWith(e, "PK", t)) return t;
}
function entriesOf$1(e, t, n) {
	let r = [];
	let i = t.start;
	for (; i + 46 <= t.end && startsWith(e, mi, i);) {
		r.push(entryAt(e, i, t.shift));
		i += 46 + u16$1(e, i + 28) + u16$1(e, i + 30) + u16$1(e, i + 32);
	}
	(t.entries > 65535 ? r.length : r.length & 65535) !== t.entries && n.fail("zip", {
		start: i,
		end: t.end
	}, "its directory lists other entries than it counts");
	return r;
}
function entryAt(e, t, n) {
	let r = t + 46 + u16$1(e, t + 28);
	let i = extra64(e, t, r);
	return {
		name: `zip:${nameOf(e.subarray(t + 46, r))}`,
		encrypted: !!(u16$1(e, t + 8) & 1),
		method: u16$1(e, t + 10),
		compressed: i.compressed ?? u32(e, t + 20),
		offset: (i.offset ?? u32(e, t + 42)) + n
	};
}
const H = 4294967295;
function extra64(e, t, n) {
	let r = n + u16$1(e, t + 30);
	for (let i = n; i + 4 <= r; i += 4 + u16$1(e, i + 2)) {
		if (u16$1(e, i) !== 1) continue;
		let n = i + 4 + (u32(e, t + 24) === H ? 8 : 0);
		let r = u32(e, t + 20) === H ? { compressed: u64(e, n) } : {};
		n += u32(e, t + 20) === H ? 8 : 0;
		return {
			...r,
			...u32(e, t + 42) === H ? { offset: u64(e, n) } : {}
		};
	}
	return {};
}
// src/core/views/zip.ts
const U = "PK";
function isZip(e) {
	return startsAsZip(e) || endsAsZip(e) && directoryAt(e, e.length - 22) !== void 0;
}
function startsAsZip(e) {
	return startsWith(e, U) || startsWith(e, "PK");
}
function endsAsZip(e) {
	return startsWith(e, "PK", e.length - 22);
}
function openZip(e, t, n) {
	let r = new Opening(e, t);
	let i = findDirectory(e);
	if (i === void 0 || isOfInnerZip(e, i)) {
		openWithoutDirectory(e, r, n);
		return r;
	}
	let a = 0;
	for (let t of entriesOf$1(e, i, r).sort((e, t) => e.offset - t.offset)) {
		if (!r.countEntry({
			start: t.offset,
			end: e.length
		})) break;
		startsWith(e, U, a) && a < t.offset && unlisted(r, a, t.offset);
		a = Math.max(a, openEntry(e, t, a, r, n));
	}
	startsWith(e, U, a) && a < i.start && unlisted(r, a, i.start);
	return r;
}
function isOfInnerZip(e, { shift: t }) {
	return t !== 0 && startsWith(e, U);
}
function openWithoutDirectory(e, t, n) {
	let r = e.indexOf(80);
	for (; r >= 0; r = e.indexOf(80, r + 1)) {
		if (!startsWith(e, U, r)) continue;
		if (!t.countEntry({
			start: r,
			end: e.length
		})) break;
		r = Math.max(r, openLocal(e, r, t, n) - 1);
	}
	t.pass("zip", {
		start: 0,
		end: e.length
	}, "it has no readable directory");
}
function openLocal(e, t, n, r) {
	let i = t + 30 + u16$1(e, t + 26);
	let a = i + u16$1(e, t + 28);
	let o = `zip:${nameOf(e.subarray(t + 30, i))}`;
	let [s, c] = [u16$1(e, t + 6), u16$1(e, t + 8)];
	let l = {
		start: Math.min(a, e.length),
		end: e.length
	};
	if (s & 1) n.pass(o, l, "an entry is encrypted");
	else if (c === 8) return l.start < l.end ? n.inflate(o, l, "deflate") : a;
	else c === 0 ? openStored(e, o, a, a + u32(e, t + 18), n, r) : n.pass(o, l, `compression method ${c} is not supported`);
	return a;
}
function openStored(e, t, n, r, i, a) {
	let o = {
		start: n,
		end: Math.min(r, e.length)
	};
	a(e.subarray(o.start, o.end)) && i.stored(t, o);
}
function unlisted(e, t, n) {
	e.fail("zip", {
		start: t,
		end: n
	}, "holds an entry that its directory does not list");
}
function openEntry(e, t, n, r, i) {
	let { name: a, offset: o } = t;
	let s = {
		start: Math.max(0, Math.min(o, e.length)),
		end: e.length
	};
	if (!startsWith(e, U, o)) return refuse(r, a, s, "its header is not where the directory says");
	if (o < n) return refuse(r, a, s, "it lies inside another entry");
	let c = o + 30 + u16$1(e, o + 26) + u16$1(e, o + 28);
	let l = {
		start: c,
		end: c + t.compressed
	};
	if (l.end > e.length) return refuse(r, a, {
		start: o,
		end: e.length
	}, "it ends behind the archive");
	t.encrypted ? r.pass(a, l, "an entry is encrypted") : t.method === 8 ? openDeflated(a, l, r) : t.method === 0 ? i(e.subarray(l.start, l.end)) && r.stored(a, l) : r.pass(a, l, `compression method ${t.method} is not supported`);
	return skipDescriptor(e, l.end);
}
function refuse(e, t, n, r) {
	e.fail(t, n, r);
	return 0;
}
function openDeflated(e, t, n) {
	if (t.end === t.start) return;
	let r = n.inflate(e, t, "deflate");
	r >= 0 && r < t.end && n.fail(e, {
		start: r,
		end: t.end
	}, "holds bytes behind its compressed data");
}
function skipDescriptor(e, t) {
	if (!startsWith(e, "PK\x07\b", t)) return t;
	return startsWith(e, "PK", t + 16) ? t + 16 : t + 24;
}
// src/core/views/containers.ts
function openContainer(e, t) {
	if (isZip(e)) return openZip(e, t, isOpenable);
	if (isGzip(e)) return openGzip(e, t);
	if (isTar(e)) return openTar(e, t, isOpenable);
	if (!beginsLikeOne(e)) return;
	if (isBundle(e)) return openBundle(e, t);
	if (isPdf(e)) return openPdf(e, t);
	if (hasPackedTexts(e)) return openPng(e, t);
	if (isAr(e)) return openAr(e, t, isOpenable);
	if (isRpm(e)) return openRpm(e, t, isOpenable);
	let n = pagesOf(e);
	if (n) return openSqlite(e, n, t);
	let r = whyNotOpened(e);
	if (r !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: r
		}]
	};
	return mayBeZlib(e) ? openZlib(e, t) : void 0;
}
function refuseLong(e, t, n) {
	let r = whyNotOpened(e);
	if (r !== void 0) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: r
		}]
	};
	if (isPdf(e)) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: "pdf: too long to open its streams; scanned as it stands"
		}]
	};
	if (isPng(e)) return {
		views: [],
		unread: [],
		skipped: [{
			span: t,
			reason: "png: too long to open its packed texts; scanned as it stands"
		}]
	};
	if (isSqlite(e)) return {
		views: [],
		unread: [],
		skipped: []
	};
	let i = formatOf$1(e, n);
	return {
		views: [],
		unread: i === void 0 ? [] : [tooLong(i, t)],
		skipped: []
	};
}
function refuseLongEnd(e, t) {
	return {
		views: [],
		unread: endsAsZip(e) ? [tooLong("zip", t)] : [],
		skipped: []
	};
}
function tooLong(e, t) {
	return {
		span: t,
		reason: `${e}: it is longer than the ${ni / 1024 / 1024} MiB up to which archives are opened; unpack it and scan that`
	};
}
function formatOf$1(e, t) {
	if (startsAsZip(e)) return "zip";
	if (isGzip(e)) return "gzip";
	if (isTar(e)) return "tar";
	if (isBundle(e)) return "git bundle or pack";
	if (isRpm(e)) return "rpm";
	if (isAr(e) && startsWith(e, "debian-binary", 8)) return "deb";
	return mayBeZlib(e) && openZlib(e, t) !== void 0 ? "zlib" : void 0;
}
function isOpenable(e) {
	return isContainer(e) || isWide$1(e);
}
function isContainer(e) {
	return isZip(e) || isTar(e) || beginsLikeOne(e) && hi.some(([, t]) => t(e));
}
const hi = [
	[["\u008b"], isGzip],
	[["# ", "PA"], isBundle],
	[["%P"], isPdf],
	[["\u0089P"], hasPackedTexts],
	[["!<"], isAr],
	[["\u00ed\u00ab"], isRpm],
	[["SQ", "7"], isSqlite],
	[li, (e) => whyNotOpened(e) !== void 0],
	[[
		"x",
		"x^",
		"x\u009c",
		"x\u00da"
	], mayBeZlib]
];
const gi = members(hi.flatMap(([e]) => e.map((e) => e.charAt(0))).join(""));
const _i = members(hi.flatMap(([e]) => e.map((e) => e.charAt(1))).join(""));
function beginsLikeOne(e) {
	return e.length > 1 && gi[e[0] ?? 0] === 1 && _i[e[1] ?? 0] === 1;
}
// src/core/views/open-run.ts
function openRun(e, t, n) {
	let r = n.run ?? n;
	let i = new Transcript(t, n.end - n.start);
	i.copy(n.start, r.start);
	let a = decodeLines(e, t, r, i);
	i.copy(a, n.end);
	return i.view(e.name, n);
}
function decodeLines(e, t, n, r) {
	let i = new Group(e, t, r);
	let a = {
		start: n.start,
		end: skip(e.alphabet, t, n.start, n.end)
	};
	let o = n.start;
	for (; a !== void 0;) {
		let s = i.complete(a);
		let c = Math.floor((a.end - s) / e.characters);
		r.groups(s, e.bytes, e.characters, c, (n, r) => e.decode(t, s, c, n, r));
		i.begin(s + c * e.characters, a.end);
		o = a.end;
		a = nextLine(t, o, n.end, e.alphabet);
	}
	o = skip(Kn, t, o, o + 2);
	i.finish(o);
	return o;
}
var Group = class {
	#e;
	#t;
	#n;
	#r = [];
	#i = 0;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	begin(e, t) {
		this.#r.length === 0 && (this.#i = e);
		for (let n = e; n < t; n++) this.#r.push(this.#t[n] ?? 0);
	}
	complete(e) {
		if (this.#r.length === 0) return e.start;
		let t = Math.min(e.end, e.start + this.#e.characters - this.#r.length);
		this.begin(e.start, t);
		this.#r.length === this.#e.characters && this.#a(this.#e.bytes, t);
		return t;
	}
	finish(e) {
		let t = Math.floor(this.#r.length * this.#e.bytes / this.#e.characters);
		t > 0 && this.#a(t, e);
	}
	#a(e, t) {
		let n = new Uint8Array(this.#e.bytes);
		this.#e.decode(Uint8Array.from(this.#r), 0, 1, n, 0);
		this.#n.groups(this.#i, e, t - this.#i, 1, (t, r) => t.set(n.subarray(0, e), r));
		this.#r.length = 0;
	}
};
// src/core/views/rewriting.ts
function rewrite(e, t, n) {
	let r = new Transcript(t, n.end - n.start);
	let i = n.start;
	let a = n.start;
	for (; a < n.end;) {
		if (e.leads[t[a] ?? 0] !== 1) {
			a++;
			continue;
		}
		r.copy(i, a);
		i = e.decode(t, a, n.end, r);
		a = Math.max(i, a + 1);
	}
	r.copy(i, n.end);
	return r.view(e.kind, n);
}
function wideRegions(e, t) {
	let n = [];
	let r = Math.min(e.length, t.end + 15);
	if (e.subarray(Math.max(0, t.start - 1), r + 1).indexOf(0) < 0) return n;
	for (let i = t.start; i < r;) {
		let r = i + 15;
		if (alternates(e, i) || i > 0 && alternates(e, i - 1)) {
			let a = wideStart(e, i);
			let o = endOf(e, a);
			o - a >= 16 && a >= t.start && a < t.end && n.push(...cut(e, a, o));
			o > r && (r = o);
		}
		i = r;
	}
	return n;
}
function openWide(e, t) {
	let n = new Transcript(e, (t.end - t.start) / 2);
	let r = t.kind === "utf-16le" ? 0 : 1;
	for (let i = t.start; i + 1 < t.end; i += 2) n.codePoint(e[i + r] ?? 0, i, 2);
	return n.view(t.kind, t);
}
function wideStart(e, t) {
	let n = t;
	for (; n > 0 && alternates(e, n - 1);) n--;
	return n;
}
function endOf(e, t) {
	if (e[t] !== 0 && !isCharacter(e[t] ?? 0)) return t;
	let n = t + 1;
	for (; n < e.length && alternates(e, n - 1);) n++;
	return n;
}
function alternates(e, t) {
	let n = e[t] ?? 0;
	let r = e[t + 1] ?? 0;
	return n === 0 ? isCharacter(r) : r === 0 && isCharacter(n);
}
function isCharacter(e) {
	return e >= 32 && e < 127 || e >= 160 && e < 254 || e === 10 || e === 13 || e === 9;
}
function cut(e, t, n) {
	let r = e[t] === 0 && e[n - 1] !== 0;
	let i = !r && e[t] === 0 ? t + 1 : t;
	let a = Math.ceil((n - i) / P);
	return Array.from({ length: a }, (e, t) => {
		let a = i + t * P;
		return {
			kind: r ? "utf-16be" : "utf-16le",
			start: a,
			end: Math.min(n, a + P + F)
		};
	});
}
// src/core/views/open-region.ts
function openRegion(e, t, n) {
	let { budget: r } = n;
	if (r.regions < t.end - t.start) return;
	let i = open(e, t);
	r.regions -= i.bytes.length;
	return i;
}
function open(e, t) {
	let n = j.find(({ kind: e }) => e === t.kind);
	if (n !== void 0) return {
		...rewrite(n, e, t),
		cut: {
			before: isInWord(e, t.start),
			after: isInWord(e, t.end)
		}
	};
	let r = M.find(({ kind: e }) => e === t.kind);
	return r === void 0 ? openWide(e, t) : openRun(r, e, t);
}
function isInWord(e, t) {
	return t > 0 && x[e[t - 1] ?? 0] === 1 && x[e[t] ?? 0] === 1;
}
// src/core/views/views.ts
const vi = [];
const W = {
	views: [],
	unread: [],
	skipped: []
};
function wholeViews(e, t, n) {
	if (n >= 4) return tooDeep(e);
	let r = openContainer(e, t);
	if (r !== void 0) return r;
	let i = wholeView(e);
	return i === void 0 ? W : {
		...W,
		views: [i]
	};
}
function tooDeep(e) {
	if (!isContainer(e)) return W;
	return {
		...W,
		unread: [{
			span: {
				start: 0,
				end: e.length
			},
			reason: "archives nested more than 4 deep"
		}]
	};
}
function regionsSeen(e, t, { triggers: n, hasNul: r }, i, a) {
	if (a >= 4) return vi;
	let o = n.count === 0 ? vi : e.regions.regionsAt(t, n, i);
	let s = i.start === 0 && i.end === t.length;
	return s && !r ? o : [...o, ...wideParts(t, i, s)];
}
function openRegions(e, t, n, r) {
	let i = {
		views: [],
		unread: [],
		skipped: []
	};
	for (let a of t) {
		if (r?.isKnown(e, a, n.budget)) continue;
		let t = openRegion(e, a, n);
		t === void 0 ? i.unread.push({
			span: a,
			reason: "more encoded text than is decoded of one blob"
		}) : i.views.push(t);
	}
	return i;
}
function wideParts(e, t, n) {
	return n && isWide$1(e) ? vi : wideRegions(e, t);
}
// src/core/unfold.ts
function unfold(e, t, n, r, i, a = 0) {
	let { budget: o } = i;
	let s = findMatches(e.set, e.latin1, t, n, r, o.matches);
	o.matches -= s.matches.length + s.marks.length;
	let c = o.matches < 0;
	let l = c ? unfolded(s.matches, s.marks) : unfoldSeen(e, t, n, s, i, a);
	s.triggers.giveBack();
	c && l.unread.push({
		span: n,
		reason: yi
	});
	return l;
}
const yi = "more findings than are held at a time: unpack it, and scan that";
function unfoldSeen(e, t, n, { matches: r, marks: i, triggers: a, hasNul: o }, s, c = 0) {
	let l = unfolded(r, i);
	unfoldRegions(e, t, regionsSeen(e.set, t, {
		triggers: a,
		hasNul: o
	}, n, c), s, l, c);
	return l;
}
function unfoldRegions(e, t, n, r, { matches: i, marks: a, unread: o }, s = 0) {
	if (n.length === 0) return;
	let { budget: c } = r;
	let l = s === 0 ? e.silent : void 0;
	let u = openRegions(t, n, r, l);
	let d = unfolded(i, a, o);
	append$1(o, u.unread);
	for (let n of u.views) {
		if (c.matches < 0) return;
		let u = i.length + a.length + o.length;
		let { regions: f, containers: ee, entries: p } = c;
		addView(e, n, r, s, d);
		i.length + a.length + o.length === u && c.containers === ee && c.entries === p && l?.add(t, n, n.bytes.length + f - c.regions);
	}
}
function unfolded(e = [], t = [], n = [], r = []) {
	return {
		matches: e,
		marks: t,
		unread: n,
		skipped: r
	};
}
function unfoldWhole(e, t, n, r = 0) {
	return addWhole(e, t, unfold(e, t, {
		start: 0,
		end: t.length
	}, bi, n, r), n, r);
}
const bi = {
	atStart: !0,
	atEnd: !0
};
function addWhole(e, t, n, r, i = 0) {
	addViews(e, wholeViews(t, r, i), r, i, n);
	return n;
}
function addViews(e, { views: t, unread: n, skipped: r }, i, a, o) {
	if (t.length + n.length + r.length === 0) return;
	append$1(o.unread, n);
	append$1(o.skipped, r);
	for (let n of t) i.budget.matches >= 0 && addView(e, n, i, a, o);
}
const xi = new Set([
	"escapes",
	"percent",
	"html",
	"quoted-printable",
	"joined",
	"normalised",
	"terminal",
	"utf-16le",
	"utf-16be",
	"utf-32le",
	"utf-32be"
]);
function addView(e, t, n, r, i) {
	let { bytes: a, name: o } = t;
	let s = {
		start: 0,
		end: a.length
	};
	let c = xi.has(o) ? unfold(e, a, s, bi, n, r + 1) : unfoldWhole(e, a, n, r + 1);
	let l = c.matches.filter((e) => (!t.cut || isWhole(e.span, t)) && !(isBare(e) && isBesideRun(e.span, t)));
	append$1(i.matches, l.map((e) => throughView(e, t)));
	append$1(i.marks, c.marks.map((e) => ({
		...e,
		span: t.toParent(e.span),
		window: t.window ?? t.region,
		outermost: o
	})));
	append$1(i.unread, c.unread.map(({ reason: e }) => ({
		span: t.region,
		reason: inside(t, e)
	})));
	append$1(i.skipped, c.skipped.map(({ reason: e }) => ({
		span: t.region,
		reason: e
	})));
}
function isWhole({ start: e, end: t }, { bytes: n, cut: r }) {
	return !(e === 0 && r?.before) && !(t === n.length && r?.after);
}
const Si = {
	base64: 4 / 3,
	hex: 2
};
function isBesideRun({ start: e, end: t }, n) {
	let r = Si[n.name] ?? 1;
	let i = n.toParent({
		start: e,
		end: t
	});
	return i.end - i.start < Math.floor((t - e) * r);
}
function throughView(e, t) {
	let n = t.toParent(e.span);
	let r = e.cover ? { cover: t.toParent(e.cover) } : {};
	let i = isPacked(e.span, t) ? { packed: [e.span, ...e.packed ?? []] } : {};
	return {
		...e,
		...r,
		...i,
		span: n,
		window: hull(t.window ?? t.region, n),
		decoded: [t.name, ...e.decoded]
	};
}
function isPacked({ start: e, end: t }, n) {
	let { region: r } = n;
	let i = n.toParent({
		start: e,
		end: t
	});
	return (e > 0 || t < n.bytes.length) && i.start === r.start && i.end === r.end;
}
function inside(e, t) {
	return `${e.name}: ${t}`;
}
// src/core/iso-time.ts
function isoTimeOf(e) {
	let t = e.getUTCFullYear();
	if (!(t >= 1e3 && t <= 9999)) return e.toISOString();
	return `${t}-${[two(e.getUTCMonth() + 1), two(e.getUTCDate())].join("-")}T${[
		e.getUTCHours(),
		e.getUTCMinutes(),
		e.getUTCSeconds()
	].map(two).join(":")}.${String(e.getUTCMilliseconds()).padStart(3, "0")}Z`;
}
function two(e) {
	return String(e).padStart(2, "0");
}
// src/git/commits.ts
function readCommit(e) {
	let t = headerLines(e);
	let n = idOf(t.next().value, "tree ");
	let r = [];
	let i = 0;
	for (let e of t) {
		e.startsWith("parent ") && r.push(idOf(e, "parent "));
		if (!e.startsWith("committer ")) continue;
		i = personOf(e.slice(10)).seconds;
		break;
	}
	return {
		tree: n,
		parents: r,
		date: i
	};
}
function readCommitOrNull(e) {
	try {
		return readCommit(e);
	} catch {
		return null;
	}
}
function readTagTarget(e) {
	return idOf(headerLines(e).next().value, "object ");
}
function readPerson(e, t) {
	for (let n of headerLines(e)) if (n.startsWith(`${t} `)) return personOf(n.slice(t.length + 1));
	return null;
}
function isoTime(e) {
	let t = new Date(e * 1e3);
	return Number.isNaN(t.getTime()) ? void 0 : isoTimeOf(t).replace(".000Z", "Z");
}
function* headerLines(e) {
	let t = Buffer.from(e.buffer, e.byteOffset, e.length);
	for (let e = 0; e < t.length;) {
		let n = t.indexOf(10, e);
		let r = n < 0 ? t.length : n;
		if (r === e) return;
		yield t.toString("utf8", e, r);
		e = r + 1;
	}
}
function idOf(e, t) {
	let n = e?.startsWith(t) === !0 ? e.slice(t.length) : "";
	if (!isOid(n)) throw SyntaxError(`no "${t.trim()}" header where it belongs`);
	return n;
}
function personOf(e) {
	let t = e.lastIndexOf(">");
	let n = e.indexOf("<");
	let r = /^ (-?\d{1,15}) /.exec(`${e.slice(t + 1)} `);
	return {
		name: withoutAddress((n < 0 ? e.slice(0, Math.max(0, t)) : e.slice(0, n)).trim()),
		seconds: r ? Number(r[1]) : 0
	};
}
function withoutAddress(e) {
	return e.replace(/(?<=[^\s@])@[^\s@<>)\]]+/g, "");
}
const Ci = 61440;
var MalformedTree = class extends Error {
	name = "MalformedTree";
};
var TreeCursor = class {
	mode = 0;
	nameStart = 0;
	nameEnd = 0;
	idStart = 0;
	end = 0;
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	reset(e, t = 0) {
		this.#e = e;
		this.end = t;
		return this;
	}
	next() {
		if (this.end === this.#e.length) return !1;
		if (!this.nextWhole()) throw new MalformedTree(`the entry at byte ${this.end} is cut short`);
		return !0;
	}
	nextWhole() {
		let e = this.#e;
		let t = this.end;
		let n = 0;
		for (; t < e.length && e[t] !== 32; t += 1) n = n * 8 + octal(e[t], t);
		this.nameStart = t + 1;
		for (; t < e.length && e[t] !== 0;) t += 1;
		let r = t + 1;
		if (r + this.#t > e.length) return !1;
		this.mode = n;
		this.nameEnd = t;
		this.idStart = r;
		this.end = r + this.#t;
		return !0;
	}
	get isTree() {
		return (this.mode & Ci) == 16384;
	}
	get isGitlink() {
		return (this.mode & Ci) == 57344;
	}
};
function octal(e, t) {
	let n = e - 48;
	if (n < 0 || n > 7) throw new MalformedTree(`byte ${t} is no mode`);
	return n;
}
const wi = [
	void 0,
	"commit",
	"tree",
	"blob",
	"tag"
];
function newEntryHead() {
	return {
		type: 0,
		size: 0,
		distance: 0,
		baseId: 0,
		data: 0
	};
}
function readEntry(e, t, n, r, i) {
	let a = t;
	let o = e[a++] ?? 0;
	let s = o & 15;
	i.type = o >> 4 & 7;
	for (let t = 16; o & 128; t *= 128) {
		o = e[a++] ?? 0;
		s += (o & 127) * t;
	}
	i.size = s;
	if (i.type === 6) a = readDistance(e, a, i);
	else if (i.type === 7) {
		i.baseId = a;
		a += r;
	}
	i.data = a;
	intact(a < n && Number.isSafeInteger(s), "its entry is cut short");
}
function objectType(e) {
	let t = knownType(e);
	if (t === void 0) throw new Damage("unknown", `its type ${e} is unknown`);
	return t;
}
function knownType(e) {
	return wi[e];
}
function typeNumber(e) {
	return wi.indexOf(e);
}
function readDistance(e, t, n) {
	let r = t;
	let i = e[r++] ?? 0;
	let a = i & 127;
	for (; i & 128;) {
		i = e[r++] ?? 0;
		a = (a + 1) * 128 + (i & 127);
	}
	n.distance = a;
	return r;
}
// \0node:zlib
let Ti;
const loaded = () => Ti ??= require("node:zlib");
const G = {
	Z_BEST_COMPRESSION: 9,
	Z_BEST_SPEED: 1,
	Z_BLOCK: 5,
	Z_BUF_ERROR: -5,
	Z_DATA_ERROR: -3,
	Z_DEFAULT_CHUNK: 16384,
	Z_DEFAULT_COMPRESSION: -1,
	Z_DEFAULT_LEVEL: -1,
	Z_DEFAULT_MEMLEVEL: 8,
	Z_DEFAULT_STRATEGY: 0,
	Z_DEFAULT_WINDOWBITS: 15,
	Z_ERRNO: -1,
	Z_FILTERED: 1,
	Z_FINISH: 4,
	Z_FIXED: 4,
	Z_FULL_FLUSH: 3,
	Z_HUFFMAN_ONLY: 2,
	Z_MAX_CHUNK: null,
	Z_MAX_LEVEL: 9,
	Z_MAX_MEMLEVEL: 9,
	Z_MAX_WINDOWBITS: 15,
	Z_MEM_ERROR: -4,
	Z_MIN_CHUNK: 64,
	Z_MIN_LEVEL: -1,
	Z_MIN_MEMLEVEL: 1,
	Z_MIN_WINDOWBITS: 8,
	Z_NEED_DICT: 2,
	Z_NO_COMPRESSION: 0,
	Z_NO_FLUSH: 0,
	Z_OK: 0,
	Z_PARTIAL_FLUSH: 1,
	Z_RLE: 3,
	Z_STREAM_END: 1,
	Z_STREAM_ERROR: -2,
	Z_SYNC_FLUSH: 2,
	Z_VERSION_ERROR: -6
};
function crc32(...e) {
	return loaded().crc32(...e);
}
function createInflate(...e) {
	return loaded().createInflate(...e);
}
function deflateSync(...e) {
	return loaded().deflateSync(...e);
}
function gzipSync(...e) {
	return loaded().gzipSync(...e);
}
function inflateRawSync(...e) {
	return loaded().inflateRawSync(...e);
}
function inflateSync(...e) {
	return loaded().inflateSync(...e);
}
var Runs = class {
	count = 0;
	targets = new Uint32Array(4);
	sources = new Uint32Array(4);
	lengths = new Uint32Array(4);
	clear() {
		this.count = 0;
	}
	show({ targets: e, sources: t, lengths: n }, r) {
		this.count = r;
		if (this.targets === e) return;
		this.targets = e;
		this.sources = t;
		this.lengths = n;
	}
	add(e, t, n) {
		let r = this.count - 1;
		if (r >= 0 && this.#e(r, e, t)) {
			this.lengths[r] = (this.lengths[r] ?? 0) + n;
			return;
		}
		this.count === this.targets.length && this.#t();
		this.targets[this.count] = e;
		this.sources[this.count] = t;
		this.lengths[this.count] = n;
		this.count += 1;
	}
	#e(e, t, n) {
		let r = this.lengths[e] ?? 0;
		return (this.targets[e] ?? 0) + r === t && (this.sources[e] ?? 0) + r === n;
	}
	#t() {
		this.targets = doubled$1(this.targets);
		this.sources = doubled$1(this.sources);
		this.lengths = doubled$1(this.lengths);
	}
};
function readDeltaHead(e, t, n, r) {
	let i = t;
	for (let t = 0; t < 2; t += 1) {
		let a = 0;
		let o = 1;
		for (let t = 128; t & 128; o *= 128) {
			intact(i < n && o < 2 ** 50, "its delta is cut short");
			t = e[i++] ?? 0;
			a += (t & 127) * o;
		}
		t === 0 ? r.baseSize = a : r.resultSize = a;
	}
	r.instructions = i;
}
function applyDelta(e, t, n, r, i, a) {
	a.clear();
	let o = r.end - r.start;
	let s = i.start;
	for (; t < n;) {
		let c = e[t++] ?? 0;
		if (c & 128) {
			let l = 0;
			let u = 0;
			c & 1 && (l = e[t++] ?? 0);
			c & 2 && (l |= (e[t++] ?? 0) << 8);
			c & 4 && (l |= (e[t++] ?? 0) << 16);
			c & 8 && (l += (e[t++] ?? 0) * 16777216);
			c & 16 && (u = e[t++] ?? 0);
			c & 32 && (u |= (e[t++] ?? 0) << 8);
			c & 64 && (u |= (e[t++] ?? 0) << 16);
			u === 0 && (u = 65536);
			intact(t <= n && l + u <= o && s + u <= i.end, "its delta copies outside its base or result");
			copy(e, r.start + l, s, u);
			a.add(s - i.start, l, u);
			s += u;
		} else {
			intact(c !== 0 && t + c <= n && s + c <= i.end, "its delta holds an unknown or overlong instruction");
			copy(e, t, s, c);
			t += c;
			s += c;
		}
	}
	intact(s === i.end, "its delta does not fill its result");
}
function copy(e, t, n, r) {
	if (r > 16) e.copyWithin(n, t, t + r);
	else for (let i = 0; i < r; i += 1) e[n + i] = e[t + i] ?? 0;
}
function doubled$1(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
// src/git/pack/gone.ts
function asGone(e) {
	if (t.M(e) !== "ENOENT") throw e;
	return new Damage("unknown", "it has gone since the store was listed");
}
// src/git/pack/loose.ts
function listLoose(e, t, n) {
	let r = [];
	for (let i = 0; i < 256; i += 1) {
		let a = i.toString(16).padStart(2, "0");
		for (let i of listFolder(`${e}/${a}`, n)) {
			let n = a + i;
			n.length === 2 * hashBytes(t) && /^[0-9a-f]+$/.test(i) && r.push({
				id: n,
				path: `${e}/${a}/${i}`
			});
		}
	}
	return r;
}
function readLoose$1({ id: e, path: t }, n) {
	let i = opened$1(t);
	try {
		let { head: t, whole: r } = readSmall(i) ?? readAny(i);
		intact(digestOf(n, r) === e, s);
		return {
			type: t.type,
			content: r.subarray(t.length)
		};
	} finally {
		(0, r.closeSync)(i);
	}
}
function opened$1(e) {
	try {
		return (0, r.openSync)(e, r.constants.O_RDONLY | r.constants.O_NONBLOCK | r.constants.O_NOFOLLOW);
	} catch (e) {
		throw asGone(e);
	}
}
function readSmall(e) {
	Ei ??= new Uint8Array(Di + 1);
	try {
		let t = Ei.subarray(0, (0, r.readSync)(e, Ei));
		if (t.length > Di) return;
		let n = inflateSmall(t, Oi) ?? inflateSync(t, { maxOutputLength: Oi });
		let i = headOf$2(n);
		return n.length === i.length + i.size ? {
			head: i,
			whole: n
		} : void 0;
	} catch {
		return;
	}
}
let Ei;
const Di = 65536;
const Oi = 1048576;
function readAny(e) {
	let t = readHead$1(readStart(e));
	if (t.size > 33554432) throw new Damage("large", `it has ${t.size} bytes`);
	let { size: n } = (0, r.fstatSync)(e);
	if (n > 67108864) throw new Damage("large", `its file has ${n} bytes`);
	return {
		head: t,
		whole: inflateWhole(readAll(e, n), t)
	};
}
function listFolder(e, n) {
	try {
		return (0, r.readdirSync)(e).sort();
	} catch (r) {
		t.M(r) !== "ENOENT" && n(e, r);
		return [];
	}
}
function readStart(e) {
	intact((0, r.fstatSync)(e).isFile(), "it is no regular file");
	let t = new Uint8Array(256);
	return t.subarray(0, (0, r.readSync)(e, t, 0, 256, 0));
}
function readHead$1(e) {
	return headOf$2(inflated(e, { finishFlush: G.Z_SYNC_FLUSH }));
}
function headOf$2(e) {
	let t = e.indexOf(0);
	intact(t >= 0 && t < 256, "it has no object header");
	let n = Buffer.from(e.buffer, e.byteOffset, t).toString("latin1");
	let r = n.indexOf(" ");
	let i = n.slice(0, r);
	let a = Number(n.slice(r + 1));
	let o = n === `${i} ${a}` && a >= 0 && Number.isSafeInteger(a);
	if (o && (i === "blob" || i === "tree" || i === "commit" || i === "tag")) return {
		type: i,
		size: a,
		length: t + 1
	};
	intact(o && /^[a-z-]+$/.test(i), "it has no object header");
	throw new Damage("unknown", "its type is unknown");
}
function readAll(e, t) {
	let n = new Uint8Array(t);
	for (let i = 0; i < t;) {
		let a = (0, r.readSync)(e, n, i, t - i, i);
		intact(a > 0, "it became shorter while it was read");
		i += a;
	}
	return n;
}
function inflateWhole(e, t) {
	let n = inflated(e, { maxOutputLength: t.length + t.size });
	intact(n.length === t.length + t.size, "its inflated size differs from the declared one");
	return n;
}
function inflated(e, t) {
	try {
		return inflateSync(e, t);
	} catch (e) {
		throw new Damage("damaged", `it does not inflate: ${e instanceof Error ? e.message : "unknown failure"}`);
	}
}
const K = Buffer.from("version https://git-lfs.github.com/spec/v1\n");
function lfsContentId(e) {
	if (e.length > 1024 || e.length < K.length || e[0] !== K[0]) return;
	if (!K.equals(e.subarray(0, K.length))) return;
	return /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(e).toString("latin1"))?.[1];
}
// rules/index.ts
const read = (e, t) => (0, r.readFileSync)((0, i.join)(__dirname, e), t);
let q;
const textsOf = (e) => {
	q ??= read("rule-texts.json", "latin1");
	let t = "\n" + JSON.stringify(e) + ":";
	let n = q.indexOf(t) + t.length;
	return JSON.parse(q.slice(n, q.indexOf("\n", n)).replace(/,$/, ""));
};
let ki;
const examplesOf = (e) => (ki ??= JSON.parse(read("rule-examples.json", "utf8")))[e];
const Ai = {
	get remediation() {
		return textsOf(this.id).remediation;
	},
	get references() {
		return textsOf(this.id).references;
	},
	get examples() {
		return examplesOf(this.id);
	}
};
let ji;
const Mi = [];
const Ni = new Map();
const withHoles = (e) => e?.map((e) => e ?? void 0);
const parsed = (e) => {
	let [t, { reach: n, offsets: r, behind: i }] = JSON.parse(ji[e + 1].replace(/,$/, ""));
	Ni.set(t.id, {
		reach: n,
		offsets: withHoles(r),
		behind: withHoles(i)
	});
	return Object.setPrototypeOf(t, Ai);
};
const builtInRule = (e) => {
	ji ??= read("rules.json", "latin1").split("\n");
	Mi[e] === void 0 && ji[e + 1]?.startsWith("[") && (Mi[e] = parsed(e));
	return Mi[e];
};
const builtInRules = () => {
	for (let e = 0; builtInRule(e); e += 1);
	return Mi;
};
const measureOf = (e) => Ni.get(e);
// src/config/problem.ts
var Unreadable = class extends Error {
	problems;
	constructor(e) {
		super(e.map((e) => e.message).join("; "));
		this.name = "Unreadable";
		this.problems = e;
	}
};
function configFault(e, n) {
	let r = [...n].sort(byPlace$2).map((t) => describe(e, t));
	let i = r.length === 1 ? "The configuration is not valid" : `The configuration has ${r.length} problems`;
	return new t.j("config", `${i}:\n${r.map((e) => `  ${e}`).join("\n")}`);
}
function pathText(e) {
	return e.map((e, t) => step(e, t === 0)).join("");
}
function step(e, t) {
	if (typeof e == "number") return `[${e}]`;
	if (Pi.test(e)) return t ? e : `.${e}`;
	return `[${printable$2(JSON.stringify(e.length > 20 ? `${e.slice(0, 2)}\u2026(${e.length})` : e))}]`;
}
const Pi = /^(?:[\w-]{1,20}|[a-z]{1,20}(?:-[a-z0-9]{1,20})*)$/;
function printable$2(e) {
	return e.replace(Ii ??= new RegExp(Fi, "gu"), (e) => `\\u{${(e.codePointAt(0) ?? 0).toString(16)}}`);
}
const Fi = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]`;
let Ii;
function byPlace$2(e, t) {
	return (e.place?.line ?? 0) - (t.place?.line ?? 0) || (e.place?.column ?? 0) - (t.place?.column ?? 0);
}
function describe(e, { path: t, message: n, place: r }) {
	let i = r === void 0 ? printable$2(e) : `${printable$2(e)}:${r.line}:${r.column}`;
	return t.length === 0 ? `${i}: ${n}` : `${i}: ${pathText(t)}: ${n}`;
}
// src/config/suggest.ts
function suggestion(e, t) {
	let n = nearestWord(e, t);
	return n === void 0 ? "" : ` Did you mean "${n}"?`;
}
function nearestWord(e, t) {
	let n;
	let r = Infinity;
	for (let i of t) {
		let t = distance(plain$1(e), plain$1(i), Math.max(1, Math.floor(i.length / 3)));
		t < r && ([n, r] = [i, t]);
	}
	return n;
}
function plain$1(e) {
	return e.slice(0, 64).replace(/[-_ ]/g, "").toLowerCase();
}
function distance(e, t, n) {
	if (Math.abs(e.length - t.length) > n) return Infinity;
	let r = [];
	let i = Array.from({ length: t.length + 1 }, (e, t) => t);
	for (let n = 1; n <= e.length; n++) {
		let a = [n];
		for (let o = 1; o <= t.length; o++) a.push(cell(e, t, n, o, {
			before: r,
			last: i,
			current: a
		}));
		[r, i] = [i, a];
	}
	let a = i[t.length] ?? Infinity;
	return a <= n ? a : Infinity;
}
function cell(e, t, n, r, { before: i, last: a, current: o }) {
	let at = (e, t) => e[t] ?? Infinity;
	let s = e[n - 1] === t[r - 1];
	let c = n > 1 && r > 1 && e[n - 1] === t[r - 2] && e[n - 2] === t[r - 1];
	return Math.min(at(o, r - 1) + 1, at(a, r) + 1, at(a, r - 1) + +!s, c ? at(i, r - 2) + 1 : Infinity);
}
// src/config/ruleset.ts
function rulesInForce(e, t, n = []) {
	let r = [...t, ...e.rules];
	let i = r.filter(({ id: t }) => !e.disable.some((e) => e === t));
	let a = [
		...unknownNames(e, [...r.map(({ id: e }) => e), ...n]),
		...takenNames(e, t),
		...nothingLeft(i)
	];
	if (a.length > 0) throw faultAt(e, a);
	return i;
}
function refuseBadRules(e, t) {
	let n = t.flatMap(({ rule: t, field: n, message: r }) => {
		let i = e.rules.findIndex(({ id: e }) => e === t);
		return i < 0 ? [] : [{
			path: [
				"rules",
				i,
				...fieldPath(n)
			],
			message: r
		}];
	});
	if (n.length > 0) throw faultAt(e, n);
}
function unknownNames(e, t) {
	return [
		...e.disable.map((e, t) => [["disable", t], e]),
		...[...e.severity.keys()].map((e) => [["severity", e], e]),
		...e.allow.flatMap(({ target: e }, t) => e.kind === "rule" ? [[[
			"allow",
			t,
			"rule"
		], e.rule]] : [])
	].filter(([, e]) => !t.includes(e)).map(([e, n]) => ({
		path: e,
		message: `names no rule.${suggestion(n, t)} See \`leaksift rules list\`.`
	}));
}
function takenNames(e, t) {
	return e.rules.flatMap(({ id: e }, n) => t.some((t) => t.id === e) ? [{
		path: [
			"rules",
			n,
			"id"
		],
		message: "is the id of a built-in rule: choose another, and put the built-in one into \"disable\" if this replaces it."
	}] : []);
}
function nothingLeft(e) {
	return e.length > 0 ? [] : [{
		path: ["disable"],
		message: "turns off every rule: then nothing would be found."
	}];
}
function faultAt(e, t) {
	return configFault(e.name ?? "configuration", t.map((t) => ({
		...t,
		place: e.place(t.path)
	})));
}
function fieldPath(e) {
	return (e === "ignoreCase" ? ["ignore-case"] : e.match(/[^.[\]]+/g) ?? []).map((e) => /^\d+$/.test(e) ? Number(e) : e);
}
// src/core/regex-class.ts
const ALL = () => range(0, 255);
const Li = range(48, 57);
const Ri = new Set([
	...Li,
	...range(65, 90),
	...range(97, 122),
	95
]);
const zi = new Set([
	9,
	10,
	11,
	12,
	13,
	32,
	160
]);
const Bi = {
	n: 10,
	r: 13,
	t: 9,
	f: 12,
	v: 11,
	0: 0
};
const Vi = "names a character above \u00ff: rules see bytes";
function classOf(e) {
	let t = e.take("^");
	let n = new Set();
	for (; !e.isAtEnd() && e.peek() !== "]";) addItem(e, n);
	e.take("]");
	return t ? complement(n) : n;
}
function addItem(e, t) {
	let n = classAtom(e);
	let r = single(n);
	if (r === void 0 || e.peek() !== "-" || e.peek(1) === "]") {
		for (let e of n) t.add(e);
		return;
	}
	e.skip(1);
	let i = single(classAtom(e)) ?? r;
	for (let e of range(r, i)) t.add(e);
}
function classAtom(e) {
	let t = e.next();
	if (t !== "\\") return new Set([codeOf(e, t)]);
	let n = e.next();
	return n === "b" ? new Set([8]) : escaped(e, n);
}
function escaped(e, t) {
	if (t === "d") return Li;
	if (t === "D") return complement(Li);
	if (t === "w") return Ri;
	if (t === "W") return complement(Ri);
	if (t === "s") return zi;
	if (t === "S") return complement(zi);
	if (t === "x" || t === "u") return new Set([hexadecimal(e, t === "x" ? 2 : 4)]);
	return new Set([Bi[t] ?? codeOf(e, t)]);
}
function hexadecimal(e, t) {
	let n = Number.parseInt(e.ahead(t), 16);
	e.skip(t);
	n <= 255 || e.problems.add(Vi);
	return n & 255;
}
function codeOf(e, t) {
	let n = t.charCodeAt(0);
	n > 255 && e.problems.add(Vi);
	return n & 255;
}
function eitherCase(e) {
	return new Set([...e].flatMap((e) => [e, otherCase$1(e)]));
}
function otherCase$1(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? e ^ 32 : e;
}
function complement(e) {
	return new Set([...ALL()].filter((t) => !e.has(t)));
}
function single(e) {
	let [t] = e;
	return e.size === 1 ? t : void 0;
}
function range(e, t) {
	return new Set(Array.from({ length: t - e + 1 }, (t, n) => e + n));
}
// src/core/regex-cursor.ts
var RegexCursor = class {
	problems = new Set();
	#e;
	#t = 0;
	constructor(e) {
		this.#e = e;
	}
	isAtEnd() {
		return this.#t >= this.#e.length;
	}
	peek(e = 0) {
		return this.#e[this.#t + e] ?? "";
	}
	ahead(e = Infinity) {
		return this.#e.slice(this.#t, this.#t + e);
	}
	next() {
		let e = this.peek();
		this.#t += 1;
		return e;
	}
	take(e) {
		if (this.peek() !== e) return !1;
		this.#t += 1;
		return !0;
	}
	skip(e) {
		this.#t += e;
	}
};
// src/core/regex-parse.ts
function parse(e, t = !1) {
	try {
		new RegExp(e, "s");
	} catch {
		return {
			node: Hi,
			groups: [],
			problems: ["is not a regular expression"]
		};
	}
	let n = new RegexCursor(e);
	let r = new Reader(n, t);
	return {
		node: r.choice(),
		groups: r.groups,
		problems: [...n.problems]
	};
}
const Hi = {
	kind: "sequence",
	parts: []
};
var Reader = class {
	groups = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	choice() {
		let e = [this.#n()];
		for (; this.#e.take("|");) e.push(this.#n());
		let [t] = e;
		return e.length === 1 && t ? t : {
			kind: "choice",
			options: e
		};
	}
	#n() {
		let e = [];
		for (; !this.#e.isAtEnd() && !"|)".includes(this.#e.peek());) {
			let t = this.#r();
			let n = this.#s(t);
			n.kind === "sequence" ? e.push(...n.parts) : e.push(n);
		}
		let [t] = e;
		return e.length === 1 && t ? t : {
			kind: "sequence",
			parts: e
		};
	}
	#r() {
		let e = this.#e.next();
		if (e === "(") return this.#a();
		if (e === "[") return this.#i(classOf(this.#e));
		if (e === ".") return this.#i(ALL());
		if (e === "\\") return this.#o();
		if (e === "^" || e === "$") return this.#c("uses ^ or $: a window has no lines; write a look-around for the line end");
		return this.#i(new Set([codeOf(this.#e, e)]));
	}
	#i(e) {
		return {
			kind: "set",
			characters: this.#t ? eitherCase(e) : e
		};
	}
	#a() {
		let e = this.#e;
		let t = /^\?(<?)[=!]/.exec(e.ahead(3));
		let n = /^\?<([A-Za-z_]\w*)>/.exec(e.ahead());
		if (t) e.skip(t[0].length);
		else if (n) e.skip(n[0].length);
		else if (e.ahead(2) === "?:") e.skip(2);
		else if (e.peek() === "?") return this.#c("uses a kind of group that rules do not know");
		n?.[1] && this.groups.push(n[1]);
		let r = this.choice();
		e.take(")");
		return t ? {
			kind: "look",
			behind: t[1] === "<",
			body: r
		} : r;
	}
	#o() {
		let e = this.#e.next();
		if (e === "b" || e === "B") return { kind: "boundary" };
		if (/[1-9k]/.test(e)) return this.#c("uses a back-reference");
		return this.#i(escaped(this.#e, e));
	}
	#s(e) {
		let t = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#e.ahead(24));
		if (!t) return e;
		this.#e.skip(t[0].length);
		this.#e.take("?");
		let [n, r, i, a] = t;
		if (r !== void 0) {
			let t = Number(r);
			return {
				kind: "repeat",
				body: e,
				min: t,
				max: i ? a ? Number(a) : Infinity : t
			};
		}
		return {
			kind: "repeat",
			body: e,
			min: +(n === "+"),
			max: n === "?" ? 1 : Infinity
		};
	}
	#c(e) {
		this.#e.problems.add(e);
		return Hi;
	}
};
// src/core/regex-sets.ts
function characters$1(e) {
	switch (e.kind) {
		case "set": return e.characters;
		case "sequence": return union(e.parts.map(characters$1));
		case "choice": return union(e.options.map(characters$1));
		case "repeat": return characters$1(e.body);
		default: return new Set();
	}
}
function union(e) {
	let t = new Set();
	for (let n of e) for (let e of n) t.add(e);
	return t;
}
function disjoint(e, t) {
	for (let n of e) if (t.has(n)) return !1;
	return !0;
}
function headOf$1(e) {
	switch (e.kind) {
		case "set": return {
			head: [e.characters],
			whole: !0
		};
		case "boundary":
		case "look": return {
			head: [],
			whole: !0
		};
		case "repeat": {
			let t = headOf$1(e.body);
			let n = e.min === e.max && t.whole ? e.min : Math.min(e.min, 1);
			return {
				head: Array.from({ length: n }, () => t.head).flat(),
				whole: t.whole && e.min === e.max
			};
		}
		case "sequence": return joined(e.parts);
		case "choice": return zipped(e.options.map(headOf$1));
	}
}
function joined(e) {
	let t = [];
	for (let [n, r] of e.entries()) {
		let i = headOf$1(r);
		t.push(...i.head);
		if (!i.whole) return {
			head: [...t, ...afterOptional(r, e.slice(n + 1))],
			whole: !1
		};
	}
	return {
		head: t,
		whole: !0
	};
}
function afterOptional(e, t) {
	if (e.kind !== "repeat" || e.min > 0) return [];
	let [n, r] = [headOf$1(e.body).head[0], joined(t).head[0]];
	return n && r ? [union([n, r])] : [];
}
function zipped(e) {
	let t = Math.min(...e.map(({ head: e }) => e.length));
	return {
		head: Array.from({ length: t }, (t, n) => union(e.map((e) => e.head[n] ?? new Set()))),
		whole: e.every((e) => e.whole && e.head.length === t)
	};
}
// src/core/regex-ambiguity.ts
function ambiguityOf(e) {
	return ambiguity(withoutEnd(e));
}
function varies(e) {
	switch (e.kind) {
		case "repeat": return e.min !== e.max || varies(e.body);
		case "sequence": return e.parts.some(varies);
		case "choice": return e.options.some(varies);
		default: return !1;
	}
}
function delimited(e) {
	return (e.kind === "choice" ? e.options : [e]).every((e) => {
		if (!varies(e)) return !0;
		let t = e.kind === "sequence" ? e.parts : [e];
		let n = union(t.filter(varies).map(characters$1));
		return t.some((e) => !varies(e) && e.kind === "set" && disjoint(e.characters, n));
	});
}
function withoutEnd(e) {
	return e.kind === "sequence" && e.parts.at(-1)?.kind === "repeat" ? {
		...e,
		parts: e.parts.slice(0, -1)
	} : e;
}
function ambiguity(e) {
	switch (e.kind) {
		case "sequence": return sequenceAmbiguity(e.parts);
		case "choice": return Math.max(...e.options.map(ambiguity)) * (exclusive(e.options) ? 1 : e.options.length);
		case "repeat": return ambiguity(e.body) * readings(e) * (e.min === e.max ? 1 : Math.min(e.max, Ui));
		case "look": return ambiguity(e.body);
		default: return 1;
	}
}
const Ui = 1e9;
function readings(e) {
	switch (e.kind) {
		case "sequence": return e.parts.reduce((e, t) => e * readings(t), 1);
		case "choice": {
			let t = e.options.map(readings);
			return exclusive(e.options) ? Math.max(...t) : t.reduce((e, t) => e + t, 0);
		}
		case "repeat": return Math.min(Ui, readings(e.body) ** e.max);
		default: return 1;
	}
}
function exclusive(e) {
	let t = e.map((e) => headOf$1(e).head);
	return t.every((e, n) => t.slice(n + 1).every((t) => e.some((e, n) => disjoint(e, t[n] ?? e))));
}
function sequenceAmbiguity(e) {
	let t = 1;
	let n = 1;
	let r = new Set();
	for (let i of e) {
		let e = bends(i) ? ambiguity(i) : readings(i);
		let a = bends(i) || e > 1;
		fences(i, r) && ([n, r] = [1, a ? r : new Set()]);
		if (!a) continue;
		n *= e;
		r = union([r, characters$1(i)]);
		t = Math.max(t, n);
	}
	return t;
}
function bends(e) {
	return stretches(e) || e.kind === "repeat" && e.min === 0;
}
function stretches(e) {
	switch (e.kind) {
		case "repeat": return e.min !== e.max && e.max > 1 || stretches(e.body);
		case "sequence": return e.parts.some(stretches);
		case "choice": return e.options.some(stretches);
		default: return !1;
	}
}
function fences(e, t) {
	switch (e.kind) {
		case "set": return disjoint(e.characters, t);
		case "sequence": {
			let n = e.parts.findIndex(bends);
			return e.parts.slice(0, n < 0 ? void 0 : n + 1).some((e) => fences(e, t));
		}
		case "choice": return e.options.every((e) => fences(e, t));
		case "repeat": return fences(e.body, t);
		default: return !1;
	}
}
// src/core/regex.ts
const Wi = 1e7;
function regexFacts(e, t = !1) {
	let { node: n, groups: r, problems: i } = parse(e, t);
	if (i.length > 0) return {
		shortest: 0,
		longest: Infinity,
		looksBack: 0,
		looksAhead: 0,
		groups: r,
		problems: i
	};
	let a = new Set();
	let { min: o, max: s, back: c, ahead: l } = measure(n, a);
	o === 0 && a.add("can match the empty text");
	ambiguityOf(n) > Wi && a.add("has adjacent repeats that can share characters in too many ways");
	return {
		shortest: o,
		longest: s,
		looksBack: c,
		looksAhead: l,
		groups: r,
		problems: [...a]
	};
}
function measureNode(e) {
	return measure(e, new Set());
}
const Gi = {
	min: 0,
	max: 0,
	back: 0,
	ahead: 0
};
function measure(e, t) {
	switch (e.kind) {
		case "set": return {
			min: 1,
			max: 1,
			back: 0,
			ahead: 0
		};
		case "boundary": return {
			...Gi,
			back: 1,
			ahead: 1
		};
		case "look": {
			let n = measure(e.body, t);
			return e.behind ? {
				...Gi,
				back: n.max
			} : {
				...Gi,
				ahead: n.max
			};
		}
		case "sequence": return e.parts.map((e) => measure(e, t)).reduce(append, Gi);
		case "choice": return e.options.map((e) => measure(e, t)).reduce(either);
		case "repeat": return repeated$1(e, measure(e.body, t), t);
	}
}
function append(e, t) {
	return {
		min: e.min + t.min,
		max: e.max + t.max,
		back: Math.max(e.back, t.back),
		ahead: Math.max(e.ahead, t.ahead)
	};
}
function either(e, t) {
	return {
		min: Math.min(e.min, t.min),
		max: Math.max(e.max, t.max),
		back: Math.max(e.back, t.back),
		ahead: Math.max(e.ahead, t.ahead)
	};
}
function repeated$1(e, t, n) {
	Number.isFinite(e.max) || n.add("repeats without bound: write {n,m} in place of *, + or {n,}");
	e.max > 1 && varies(e.body) && !delimited(e.body) && (e.min !== e.max || Math.max(2, ambiguity(e.body)) ** e.max > Wi) && n.add("repeats a part that itself varies and has no delimiter of its own");
	return {
		...t,
		min: t.min * e.min,
		max: t.max === 0 ? 0 : t.max * e.max
	};
}
// src/core/anchor-offset.ts
function anchorOffset(e, t, n) {
	let { node: r, problems: i } = parse(e, n);
	if (i.length > 0) return;
	let a = spread(r).map((e) => placeIn(e, t)).filter((e) => e !== void 0);
	if (a.length === 0) return;
	return [Math.min(...a.map(([e]) => e)), Math.max(...a.map(([, e]) => e))];
}
function isWide({ kind: e }) {
	return e !== "boundary" && e !== "look";
}
function spread(e) {
	switch (e.kind) {
		case "sequence": return e.parts.reduce((e, t) => product(e, spread(t), t), [[]]);
		case "choice": return e.options.flatMap(spread);
		case "repeat": return repeated(e);
		default: return [[e]];
	}
}
function product(e, t, n) {
	if (e.length * t.length > 512) return e.map((e) => [...e, n]);
	return e.flatMap((e) => t.map((t) => [...e, ...t]));
}
function repeated(e) {
	if (e.min === 0 && e.max === 1) return [[], ...spread(e.body)];
	if (e.min !== e.max || e.max > 16) return [[e]];
	let t = spread(e.body);
	return Array.from({ length: e.max }).reduce((n) => product(n, t, e.body), [[]]);
}
function placeIn(e, t) {
	let n = narrowest(e, t);
	if (n < 0) return;
	let { min: r, max: i } = measureNode({
		kind: "sequence",
		parts: e.slice(0, n)
	});
	return [r, i];
}
function narrowest(e, t) {
	let n = e.map((n, r) => width(e, r, t));
	let r = Math.min(...n);
	return r <= 8 * t.length ? n.indexOf(r) : -1;
}
function width(e, t, n) {
	if (e[t]?.kind !== "set") return Infinity;
	let r = e.slice(t).filter(isWide);
	let i = 0;
	for (let e = 0; e < n.length; e++) {
		let t = r[e];
		if (t?.kind !== "set" || !t.characters.has(n.charCodeAt(e))) return Infinity;
		i += t.characters.size;
	}
	return i;
}
// src/core/anchor-beside.ts
const [Ki, qi] = [96, 56];
function anchorNeighbours(e, t, n) {
	let { node: r, problems: i } = parse(e, n);
	let a = i.length > 0 ? [] : spread(r).map((e) => ({
		line: e,
		place: narrowest(e, t)
	}));
	if (a.some(({ line: e, place: t }) => t < 0 && e.some(isClosed))) return;
	let o = a.filter(({ place: e }) => e >= 0);
	let s = o.map(({ line: e, place: n }) => e.slice(n).filter(isWide).slice(t.length));
	let c = runOf(s);
	let l = c ? void 0 : passageOf(s);
	let u = passageOf(o.map(({ line: e, place: t }) => e.slice(0, t).filter(isWide).reverse()));
	if (!c && !l && !u) return;
	return {
		...c ? { after: c } : {},
		...l ? { onward: l } : {},
		...u ? { backward: u } : {}
	};
}
function isClosed(e) {
	return isWide(e) && !setOf(e);
}
function runOf(e) {
	let t = setOf(e[0]?.[0]);
	let n = Math.min(16, ...e.map((e) => runIn(e, t)));
	return t && n > 0 && isTelling(t, Ki) ? {
		bytes: written(t),
		min: n
	} : void 0;
}
function runIn(e, t) {
	let n = e.findIndex((e) => !isSame$1(setOf(e), t));
	return e.slice(0, n < 0 ? e.length : n).reduce((e, t) => e + measureNode(t).min, 0);
}
function passageOf(e) {
	let t = e.map((e) => e.findIndex((e) => measureNode(e).min > 0));
	if (e.length === 0 || t.includes(-1)) return;
	let n = union(e.flatMap((e, n) => e.slice(0, t[n]).map(characters$1)));
	let r = union(e.flatMap((e, n) => e.slice(t[n], (t[n] ?? 0) + 1).map(characters$1)));
	let [i, a] = [rounded(n), rounded(r)];
	if (!disjoint(i, a)) return isTelling(union([i, a]), qi) ? {
		over: "",
		to: written(union([i, a]))
	} : void 0;
	return isTelling(a, qi) ? {
		over: written(i),
		to: written(a)
	} : void 0;
}
function rounded(e) {
	return union([e, ...Yi.filter((t) => !disjoint(t, e))]);
}
const Ji = Array.from({ length: 256 }, (e, t) => t);
const Yi = [
	/[A-Za-z]/,
	/\d/,
	/[\n\r\f\v\xa0]/
].map((e) => new Set(Ji.filter((t) => e.test(String.fromCharCode(t)))));
function isTelling(e, t) {
	return e.size <= t && !e.has(0);
}
function setOf(e) {
	if (e?.kind === "set") return e.characters;
	return e?.kind === "repeat" ? setOf(e.body) : void 0;
}
function isSame$1(e, t) {
	return e !== void 0 && e.size === t?.size && [...e].every((e) => t.has(e));
}
function written(e) {
	return String.fromCharCode(...[...e].sort((e, t) => e - t));
}
// src/core/compile.ts
function compile(e, t) {
	if (e.kind === "pattern") return new PatternRule(e, t ?? measurePattern(e));
	if (e.kind === "labelled") return new LabelledRule(e, t?.reach ?? labelledReach(e));
	return {
		kind: "shape",
		id: ruleId(e.id),
		spec: e,
		reach: {
			before: D.before,
			after: e.length[1] + 512
		}
	};
}
var PatternRule = class {
	kind = "pattern";
	id;
	spec;
	reach;
	offsets;
	behind;
	#e;
	#t;
	constructor(e, { reach: t, offsets: n, behind: r = [] }) {
		this.id = ruleId(e.id);
		this.spec = e;
		this.reach = t;
		this.offsets = n;
		this.behind = r;
	}
	get regex() {
		return this.#e ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "isy" : "sy");
	}
	get indexed() {
		return this.#t ??= new RegExp(this.spec.pattern, this.spec.ignoreCase ? "disy" : "dsy");
	}
};
var LabelledRule = class {
	kind = "labelled";
	id;
	spec;
	reach;
	#e;
	constructor(e, t) {
		this.id = ruleId(e.id);
		this.spec = e;
		this.reach = t;
	}
	get regex() {
		let { value: e } = this.spec;
		return e === void 0 ? void 0 : this.#e ??= RegExp(`^(?:${e})$`, "s");
	}
};
function measurePattern(e) {
	let { longest: t, looksBack: n, looksAhead: r } = regexFacts(e.pattern, e.ignoreCase);
	let { before: i, after: a } = e.context ?? (e.identifier ? D : {
		before: 160,
		after: 160
	});
	let o = e.anchors.map((t) => anchorOffset(e.pattern, t, e.ignoreCase ?? !1));
	let s = e.anchors.map((t) => isCommon(t) ? anchorNeighbours(e.pattern, t, e.ignoreCase ?? !1) : void 0);
	let c = Math.max(...o.map((e) => e?.[1] ?? t));
	let l = Math.min(...o.map((e) => e?.[0] ?? 0));
	return {
		reach: {
			before: c + Math.max(n, i),
			after: t - l + Math.max(r, a)
		},
		offsets: o,
		...s.some(Boolean) ? { behind: s } : {}
	};
}
function isCommon(e) {
	return e.length <= 3 || /^[_-]?[a-z]+[ -]?$|^[a-z]{3}_$/.test(e);
}
function labelledReach({ value: e }) {
	return e === void 0 ? D : {
		before: D.before,
		after: D.after + regexFacts(e).longest
	};
}
// src/core/gate.ts
const Xi = 16384;
const Zi = 4096;
function compileRules(e, t = new Map()) {
	let n = [];
	let r = new Set();
	let i = [];
	e.forEach((e, a) => {
		let o = typeof e.id == "string" && e.id ? e.id : `#${a + 1}`;
		let s = t.get(e);
		let c = s ? [] : problemsOf(e);
		r.has(o) && c.push({
			field: "id",
			message: "is used by another rule as well"
		});
		r.add(o);
		n.push(...c.map((e) => ({
			rule: o,
			...e
		})));
		c.length === 0 && i.push(compile(e, s));
	});
	return {
		rules: i,
		problems: n
	};
}
function problemsOf(e) {
	let t = [];
	let say = (e, n) => void t.push({
		field: e,
		message: n
	});
	try {
		ruleId(e.id);
	} catch {
		say("id", "must be lower-case words joined by hyphens");
	}
	for (let t of e.checks ?? []) isCheck(t) || say("checks", `names no known check: ${t}`);
	for (let t of e.facts ?? []) isReader(t) || say("facts", `names no known reader: ${t}`);
	e.kind === "pattern" && sayPattern(e, say);
	e.kind === "shape" && sayShape(e, say);
	e.kind === "labelled" && sayLabelled(e, say);
	return t;
}
function sayPattern(e, t) {
	sayAnchors(e.anchors, t);
	let n = regexFacts(e.pattern, e.ignoreCase);
	for (let e of n.problems) t("pattern", e);
	e.group !== void 0 && !n.groups.includes(e.group) && t("group", `is not a named group of the pattern: ${e.group}`);
	n.problems.length === 0 && n.longest > Xi && t("pattern", `may match ${n.longest} bytes; ${Xi} are allowed`);
}
function sayShape(e, t) {
	let [n, r] = e.length;
	n >= 12 && r >= n && r <= Zi || t("length", `must be two numbers from 12 to ${Zi}, the smaller first`);
	for (let n of e.labels) isDictionary(n) || t("labels", `names no known dictionary: ${n}`);
}
function sayLabelled(e, t) {
	sayAnchors(e.anchors, t);
	e.anchors.some((e) => e !== e.toLowerCase()) && t("anchors", "must be lower case");
	if (e.value === void 0) return;
	for (let n of regexFacts(e.value).problems) t("value", n);
}
function sayAnchors(e, t) {
	e.length === 0 && t("anchors", "needs at least one literal");
	for (let n of e) /^[ -~]{2,64}$/.test(n) || t("anchors", `must be 2 to 64 printable ASCII characters: ${JSON.stringify(n)}`);
}
// src/core/beginning.ts
var Beginning = class {
	#e = [];
	#t = 0;
	#n;
	constructor(e = ni) {
		this.#n = e;
	}
	add(e) {
		this.#e.push(new Uint8Array(e));
		this.#t += e.length;
	}
	get isLong() {
		return this.#t > this.#n;
	}
	whole() {
		let [e] = this.#e;
		if (this.#e.length === 1 && e) return e;
		let t = new Uint8Array(this.#t);
		let n = 0;
		for (let e of this.chunks()) {
			t.set(e, n);
			n += e.length;
		}
		return t;
	}
	*chunks() {
		let e = this.#e.reverse();
		this.#e = [];
		for (let t = e.pop(); t; t = e.pop()) yield t;
	}
};
// src/core/segment-notes.ts
function wayTo(e, { offsets: t, to: n }) {
	let [r, i] = [0, t.length];
	for (; r < i;) {
		let n = r + i >>> 1;
		(t[n] ?? 0) < e ? r = n + 1 : i = n;
	}
	return t[r] === e ? {
		lines: n[2 * r] ?? 0,
		column: n[2 * r + 1] ?? 0
	} : void 0;
}
function along({ line: e, column: t }, { lines: n, column: r }) {
	return {
		line: e + n,
		column: n === 0 ? t + r : r
	};
}
const Qi = 65536;
function waysThrough({ bytes: e, base: t, own: n }, r, i) {
	let a = t === 0 ? 0 : n.start - Qi;
	let o = i ? e.length : Math.max(a, n.end - Qi);
	let s = endsOf(r);
	let c = new Uint32Array(2 * s.length);
	let l = new Walk(e, a);
	let u = s.findIndex((e) => e > o);
	let d = u < 0 ? s.length : u;
	let follow = (e, t) => {
		for (let n = e; n < t; n++) {
			let { lines: e, column: t } = l.to(s[n] ?? 0);
			c.set([e, t], 2 * n);
		}
	};
	follow(0, d);
	let f = l.to(o);
	follow(d, s.length);
	return {
		offsets: s.map((e) => t + e),
		to: c,
		out: f
	};
}
function endsOf(e) {
	let t = new Float64Array(2 * e.length);
	e.forEach(({ start: e, end: n }, r) => t.set([e, n], 2 * r));
	t.sort();
	return t.filter((e, n) => e !== t[n - 1]);
}
var Walk = class {
	#e;
	#t = new LineCounter();
	#n;
	#r;
	constructor(e, t) {
		this.#e = e;
		this.#r = t;
		t > 0 && this.#t.pass(e, Math.max(0, t - 4), t);
		this.#n = this.#t.here();
	}
	to(e) {
		if (e > this.#r) {
			this.#t.pass(this.#e, this.#r, e);
			this.#r = e;
		}
		let { line: t, column: n } = this.#t.here();
		let r = t - this.#n.line;
		return {
			lines: r,
			column: r === 0 ? n - this.#n.column : n
		};
	}
};
const $i = 4096;
function textsAround(e, t, n, r) {
	let i = [];
	for (let { span: t } of e) {
		let [e, r] = [Math.max(0, t.start - $i), Math.min(n, t.end + $i)];
		let a = i.at(-1);
		a && a.start <= e && e <= a.end ? a.end = Math.max(a.end, r) : i.push({
			start: e,
			end: r
		});
	}
	return i.map((e) => ({
		start: t + e.start,
		text: r(e)
	}));
}
// src/core/segments.ts
const ea = 2097152;
const ta = 1114112;
function searchSegment(e, { bytes: t, base: n, own: r, atEnd: i, pages: a }, o) {
	let s = viewContext(e, r.end - r.start);
	let c = unfoldOwn(e, t, r, {
		atStart: n === 0,
		atEnd: i
	}, s);
	n === 0 && addGaps(c, refuseLong(t, r, s));
	a && addRecords(e, t, n, r, a, s, c);
	let l = i && r.end === t.length;
	let u = [...c.matches.map(({ span: e, cover: t }) => t ?? e), ...c.marks.map(({ span: e }) => e)];
	return {
		matches: c.matches.map((e) => movedMatch(e, n)),
		marks: c.marks.map((e) => ({
			...e,
			span: shifted(e.span, n)
		})),
		unread: c.unread.map(({ span: e, reason: t }) => ({
			span: shifted(e, n),
			reason: t
		})),
		skipped: c.skipped.map(({ span: e, reason: t }) => ({
			span: shifted(e, n),
			reason: t
		})),
		ending: l ? refuseLongEnd(t, {
			start: n + r.start,
			end: n + r.end
		}) : {
			unread: [],
			skipped: []
		},
		ways: waysThrough({
			bytes: t,
			base: n,
			own: r
		}, u, l),
		horizon: n + r.end - Qi,
		texts: textsAround(c.matches.filter(isPaired).slice(0, o), n, t.length, ({ start: n, end: r }) => e.latin1(t, n, r))
	};
}
function unfoldOwn(e, t, n, r, i) {
	let a = findMatches(e.set, e.latin1, t, n, r);
	let o = findMatches(e.set, e.latin1, t, {
		start: n.end,
		end: Math.min(n.end + 16384, t.length)
	}, r).triggers;
	let s = ne.take();
	for (let { start: r, end: i, what: a } of e.set.regions.crossing(t, n.start)) s.add(r, i, a);
	for (let e of [a.triggers, o]) {
		for (let t = 0; t < e.count; t++) s.add(e.starts[t] ?? 0, e.ends[t] ?? 0, e.what[t] ?? 0);
		e.giveBack();
	}
	let c = unfoldSeen(e, t, n, {
		...a,
		triggers: s
	}, i);
	s.giveBack();
	return c;
}
function addRecords(e, t, n, r, i, a, o) {
	let tell = () => void o.skipped.push({
		span: r,
		reason: "sqlite: its records overlap"
	});
	addView(e, recordsOf(t, i, n, r, tell), a, 0, o);
}
function addGaps(e, { unread: t, skipped: n }) {
	append$1(e.unread, t);
	append$1(e.skipped, n);
}
var SegmentCutter = class {
	#e = new Uint8Array(4325376);
	#t = 0;
	#n = 0;
	#r = 0;
	#i;
	*write(e) {
		let t = 0;
		for (; t < e.length;) {
			let n = Math.min(e.length - t, this.#e.length - this.#n);
			this.#e.set(e.subarray(t, t + n), this.#n);
			this.#n += n;
			t += n;
			for (; this.#a >= this.#r + ea + ta;) yield* this.#o(ea, !1);
		}
	}
	*end() {
		for (; this.#r < this.#a;) yield* this.#o(Math.min(ea, this.#a - this.#r), !0);
	}
	get #a() {
		return this.#t + this.#n;
	}
	*#o(e, t) {
		let n = {
			start: this.#r - this.#t,
			end: this.#r - this.#t + e
		};
		let r = t ? this.#n : n.end + ta;
		this.#r === 0 && (this.#i = pagesOf(this.#e.subarray(0, r)));
		yield {
			bytes: this.#e.subarray(0, r),
			base: this.#t,
			own: n,
			atEnd: t,
			...this.#i ? { pages: this.#i } : {}
		};
		this.#r += e;
		this.#s(this.#r - ta);
	}
	#s(e) {
		let t = e - this.#t;
		if (t <= 0) return;
		this.#e.copyWithin(0, t, this.#n);
		this.#n -= t;
		this.#t = e;
	}
};
// src/core/segment-join.ts
var SegmentJoin = class {
	#e = {
		marks: [],
		unread: [],
		skipped: []
	};
	#t = new Listing();
	#n = new Settling((e) => this.#d(e), (e) => this.#s(e));
	#r = [];
	#i = new Map();
	#a = [];
	#o = {
		line: 1,
		column: 1
	};
	get wanted() {
		return Math.max(0, 1e4 - this.#a.length);
	}
	add(e) {
		let t = this.#e.unread.length === 0;
		addGaps(this.#e, e);
		t && addGaps(this.#e, e.ending);
		append$1(this.#a, e.texts.slice(0, this.wanted));
		this.#l(e.ways);
		let n = e.marks.slice(0, 2 * $r - this.#e.marks.length);
		append$1(this.#e.marks, n);
		for (let { span: e } of n) this.#c(e);
		this.#n.add(e.matches, e.horizon);
		this.#u(this.#n.from);
	}
	result() {
		this.#n.end();
		return conclude(this.#t, this.#e, (e) => e.map((e) => this.#i.get(e) ?? {
			line: 1,
			column: 1
		}));
	}
	#s(e) {
		if (this.#t.add(e)) for (let { span: t } of spotsOf(e)) this.#c(t);
	}
	#c({ start: e, end: t }) {
		for (let n of [e, t]) for (let { from: e, ways: t } of this.#r) {
			let r = wayTo(n, t);
			r && this.#i.set(n, along(e, r));
		}
	}
	#l(e) {
		this.#r.push({
			from: this.#o,
			ways: e
		});
		this.#o = along(this.#o, e.out);
	}
	#u(e) {
		this.#r = this.#r.filter(({ ways: t }) => (t.offsets.at(-1) ?? 0) >= e);
		this.#a = this.#a.filter(({ start: t, text: n }) => t + n.length >= e);
	}
	#d({ start: e, end: t }) {
		let n = this.#a.find((n) => n.start <= e && t <= n.start + n.text.length);
		return n ? n.text.slice(e - n.start, t - n.start) : "";
	}
};
// src/core/blob-stream.ts
var Collecting = class {
	#e;
	#t;
	#n = new Beginning();
	#r;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	write(e) {
		if (this.#r) return this.#r.write(e);
		this.#n.add(e);
		this.#n.isLong && this.#i();
	}
	end() {
		return this.#r ? this.#r.end() : this.#t(this.#n.whole());
	}
	#i() {
		this.#r = new Segments(this.#e);
		for (let e of this.#n.chunks()) this.#r.write(e);
	}
};
function scanLong(e, t) {
	let n = new Segments(e);
	n.write(t);
	return n.end();
}
var Segments = class {
	#e;
	#t = new SegmentCutter();
	#n = new SegmentJoin();
	constructor(e) {
		this.#e = e;
	}
	write(e) {
		for (let t of this.#t.write(e)) this.#r(t);
	}
	end() {
		for (let e of this.#t.end()) this.#r(e);
		return this.#n.result();
	}
	#r(e) {
		this.#n.add(searchSegment(this.#e, e, this.#n.wanted));
	}
};
// src/core/scan.ts
function createScanner(e, t) {
	let n = indexRules(e, t.makePrefilter);
	let r = {
		set: n,
		...t
	};
	return {
		get rules() {
			return n.rules;
		},
		scan: (e) => e.length <= 50331648 ? scanWhole(r, plain(e)) : scanLong(r, plain(e)),
		matches: (e) => unfoldWhole(r, e, viewContext(r, e.length)).matches,
		stream: () => new Collecting(r, (e) => scanWhole(r, e)),
		search: (e, t) => searchSegment(r, e, t)
	};
}
function plain(e) {
	return e.constructor === Uint8Array ? e : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function scanWhole(e, t) {
	let n = foundWhole(e, t);
	return n ? assembled(n, t, e.latin1) : scanLong(e, t);
}
function foundWhole(e, t) {
	let n = viewContext(e, t.length);
	let r = unfoldWhole(e, t, n);
	return n.budget.matches < 0 && !isOpenable(t) ? void 0 : r;
}
// src/git/path-name.ts
function pathName(e) {
	if ((0, a.isAscii)(e)) return Buffer.from(e.buffer, e.byteOffset, e.length).toString("latin1");
	try {
		return decode(e);
	} catch {
		return encodeBroken(e);
	}
}
function latin1PathName(e) {
	for (let t = 0; t < e.length; t += 1) if (e.charCodeAt(t) > 127) return pathName(Buffer.from(e, "latin1"));
	return e;
}
function decode(e) {
	return (na ??= new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	})).decode(e);
}
let na;
function encodeBroken(e) {
	let t = "";
	for (let n = 0; n < e.length;) {
		let r = characterLength(e, n);
		let i = e[n] ?? 0;
		t += r === 0 || i === 37 ? `%${i.toString(16).toUpperCase().padStart(2, "0")}` : decode(e.subarray(n, n + r));
		n += Math.max(r, 1);
	}
	return t;
}
function characterLength(e, t) {
	for (let n = 1; n <= 4; n += 1) try {
		decode(e.subarray(t, t + n));
		return t + n <= e.length ? n : 0;
	} catch {}
	return 0;
}
// src/git/pack/unpacked-names.ts
function pathsOf(e, t) {
	let n = new Map();
	for (let r of e) r.type === "tree" && addEntries(n, r, t);
	return new Map([...n.keys()].map((e) => [e, pathOf(e, n)]));
}
function treeNames(e, t) {
	let n = [];
	return eachEntry(e, t, ({ nameStart: t, nameEnd: r }) => n.push(e.subarray(t, r), ra)) ? new Uint8Array(Buffer.concat(n)) : e;
}
const ra = Uint8Array.of(10);
function addEntries(e, { id: t, bytes: n }, r) {
	eachEntry(n, r, ({ nameStart: r, nameEnd: i, idStart: a, end: o }) => {
		let s = Buffer.from(n.subarray(a, o)).toString("hex");
		e.has(s) || e.set(s, {
			tree: t,
			name: pathName(n.subarray(r, i))
		});
	});
}
function eachEntry(e, t, n) {
	let r = new TreeCursor(e, t);
	try {
		for (; r.next();) n(r);
		return !0;
	} catch (e) {
		if (e instanceof MalformedTree) return !1;
		throw e;
	}
}
function pathOf(e, t) {
	let n = [];
	for (let r = t.get(e); r !== void 0 && n.length < 100; r = t.get(r.tree)) n.push(r.name);
	return n.reverse().join("/");
}
// src/git/pack/waiting-deltas.ts
var WaitingDeltas = class {
	#e = new Map();
	add(e, t) {
		let n = this.#e.get(e);
		n ? n.push(t) : this.#e.set(e, [t]);
	}
	take(e) {
		let t = this.#e.get(e) ?? [];
		this.#e.delete(e);
		return t;
	}
	*takeWithoutBase() {
		for (let [e, t] of this.#e) {
			let [n] = t;
			if (n === void 0 || typeof e == "number") continue;
			let r = this.#t(t);
			let i = r === 1 ? "1 object is a delta" : `${r} objects are deltas`;
			yield {
				span: {
					start: n.start,
					end: n.end
				},
				reason: `${i} of ${e}, which it does not hold`
			};
		}
	}
	onDamaged() {
		let e = [...this.#e].filter(([e]) => typeof e == "number").flatMap(([, e]) => e);
		let [t] = e;
		return t && {
			span: {
				start: t.start,
				end: t.end
			},
			reason: `objects that rest on damaged ones: ${e.length}`
		};
	}
	#t(e) {
		let t = [...e];
		for (let e = 0; e < t.length; e += 1) {
			let { start: n } = t[e] ?? { start: -1 };
			t.push(...this.take(n));
		}
		return t.length;
	}
};
// src/git/pack/unpacker.ts
function unpack(e, t, n, r, i) {
	let a = new Unpacking(e, n ?? hashOfTrailer(e, t), r, i);
	a.readEntries(t);
	a.resolveDeltas();
	return a.result();
}
function hashOfTrailer(e, t) {
	let n = e.length - hashBytes("sha256");
	if (n <= t) return "sha1";
	return newHash("sha256").update(e.subarray(t, n)).digest("hex") === Buffer.from(e.subarray(n)).toString("hex") ? "sha256" : "sha1";
}
var Unpacking = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new WaitingDeltas();
	#o = [];
	#s = [];
	#c = [];
	#l = new Runs();
	constructor(e, t, n, r) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = r.objects;
		this.#i = r.bytes;
	}
	readEntries(e) {
		let t = Buffer.from(this.#e.buffer, this.#e.byteOffset + e, Math.min(12, this.#e.length - e));
		let n = e + 12;
		let r = 0;
		try {
			intact(t.length === 12 && t.toString("latin1", 0, 4) === "PACK", "its pack has no header");
			let e = t.readUInt32BE(8);
			for (; r < e; r += 1) {
				if (r === this.#r) throw new Damage("large", `${e - r} of its objects are more than are opened`);
				n = this.#u(n);
			}
		} catch (e) {
			let { kind: t, message: i } = asDamage(e);
			let a = {
				span: {
					start: Math.min(n, this.#e.length),
					end: this.#e.length
				},
				reason: `from its object ${r + 1} on nothing is read: ${i}`
			};
			(t === "large" ? this.#s : this.#c).push(a);
		}
	}
	resolveDeltas() {
		for (let e = 0; e < this.#o.length; e += 1) {
			let t = this.#o[e];
			if (t === void 0) continue;
			for (let e of [t.start, t.id]) for (let n of this.#a.take(e)) this.#h(n, t);
		}
		for (let e of this.#a.takeWithoutBase()) this.#s.push(e);
		let e = this.#a.onDamaged();
		e && this.#c.push(e);
	}
	result() {
		let e = pathsOf(this.#o, hashBytes(this.#t));
		return {
			objects: this.#o.map(({ id: t, type: n, bytes: r, start: i, end: a }) => ({
				name: [
					n,
					t.slice(0, 12),
					e.get(t) ?? ""
				].join(" ").trimEnd(),
				bytes: n === "tree" ? treeNames(r, hashBytes(this.#t)) : r,
				region: {
					start: i,
					end: a
				}
			})),
			unread: this.#s,
			damaged: this.#c
		};
	}
	#u(e) {
		let t = hashBytes(this.#t);
		let n = this.#e.length - t;
		let r = newEntryHead();
		intact(e < n, "the pack ends early");
		readEntry(this.#e, e, n, t, r);
		if (r.size > this.#i) throw new Damage("large", "the pack unpacks to more than is opened of one blob");
		let { bytes: i, consumed: a, status: o } = this.#n.inflate(this.#e.subarray(r.data, n), "zlib", r.size);
		o === "truncated" && this.#p(e, n, r.type, i);
		intact(o === "complete" && i.length === r.size, o === "truncated" ? "the pack ends early" : "its stored bytes are damaged");
		this.#i -= i.length;
		let s = r.data + a;
		this.#f({
			start: e,
			end: s,
			type: r.type,
			payload: i,
			base: this.#d(r.type, e - r.distance, r.baseId)
		});
		return s;
	}
	#d(e, t, n) {
		if (e === 6) return t;
		if (e !== 7) return;
		return Buffer.from(this.#e.subarray(n, n + hashBytes(this.#t))).toString("hex");
	}
	#f(e) {
		let { base: t, payload: n } = e;
		if (t === void 0) return this.#m(e, objectType(e.type), n);
		this.#a.add(t, e);
	}
	#p(e, t, n, r) {
		n !== 6 && n !== 7 && this.#o.push({
			start: e,
			end: t,
			type: objectType(n),
			bytes: r,
			id: "cut short"
		});
	}
	#m({ start: e, end: t }, n, r) {
		this.#o.push({
			start: e,
			end: t,
			type: n,
			bytes: r,
			id: objectId(this.#t, n, r)
		});
	}
	#h(e, t) {
		try {
			this.#m(e, t.type, this.#g(e.payload, t.bytes));
		} catch (t) {
			let { kind: n, message: r } = asDamage(t);
			(n === "large" ? this.#s : this.#c).push({
				span: {
					start: e.start,
					end: e.end
				},
				reason: `object at byte ${e.start}: ${r}`
			});
		}
	}
	#g(e, t) {
		let n = {
			baseSize: 0,
			resultSize: 0,
			instructions: 0
		};
		readDeltaHead(e, 0, e.length, n);
		intact(n.baseSize === t.length, "its delta was made for a base of another size");
		if (n.resultSize > this.#i) throw new Damage("large", "it makes more bytes than are opened of one blob");
		this.#i -= n.resultSize;
		let r = e.length + t.length;
		let i = new Uint8Array(r + n.resultSize);
		i.set(e);
		i.set(t, e.length);
		applyDelta(i, n.instructions, e.length, {
			start: e.length,
			end: r
		}, {
			start: r,
			end: i.length
		}, this.#l);
		return i.slice(r);
	}
};
const ia = 65536;
const aa = 143232;
// src/kernel/prepared.ts
const prepared = () => {
	let e = (0, r.readFileSync)((0, i.join)(__dirname, "kernel-tables.bin"));
	return {
		key: "de008c3f40b39625e957d4ec84fda55c562e5e4a62e56548d6aa691c9c2d649b",
		literals: 1101,
		tables: {
			reach: 8,
			alphabets: 207464,
			alphabetsEnd: 207592,
			hits: 207592,
			limit: 256744
		},
		size: 327680,
		low: e.subarray(0, 56448),
		high: e.subarray(56448)
	};
};
function preparedFor(e) {
	let t = e.key === void 0 ? void 0 : prepared();
	return t?.key === e.key ? t : void 0;
}
function restore(e, { low: t, high: n, tables: r }) {
	let i = new Uint8Array(e.buffer);
	i.set(t, 20480);
	i.set(n, aa);
	return r;
}
// src/kernel/alphabet.ts
function alphabetsOf(e, t) {
	let n = e.map(({ alphabet: e, min: n, max: r = Infinity, opens: i = !1, mixed: a = !1 }, o) => ({
		alphabet: e,
		what: t + o,
		min: n,
		max: r,
		opens: i,
		mixed: a
	}));
	return familiesOf([...new Set(e.map(({ alphabet: e }) => e))].map((e) => {
		let t = n.filter(({ alphabet: t }) => t === e);
		return {
			name: e,
			members: membersOf(e),
			runs: t,
			shortest: Math.min(...t.map(({ min: e }) => e))
		};
	})).flat();
}
function familiesOf(e) {
	let t = e.some(({ name: e }) => e === "base64");
	let isOfBase64 = ({ name: e }) => t && e !== "base64url" && e !== "word";
	return [e.filter(isOfBase64), e.filter((e) => !isOfBase64(e))].filter(({ length: e }) => e > 0);
}
function membersOf(e) {
	let t = new Uint8Array(256);
	let n = oa[e];
	for (let e = 0; e < n.length; e += 1) t[n.charCodeAt(e)] = 1;
	return t;
}
const J = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const oa = {
	base64: J + "+/",
	base64url: J + "-_",
	hex: "0123456789abcdefABCDEF",
	alphanumeric: J,
	word: J + "_"
};
var HitList = class {
	count = 0;
	hasNul = !1;
	starts = new Uint32Array(8);
	ends = new Uint32Array(8);
	what = new Uint32Array(8);
	clear() {
		this.count = 0;
		this.hasNul = !1;
	}
	add(e, t, n) {
		this.count === this.starts.length && this.#n();
		let r = this.count++;
		for (; r > 0 && this.#e(r - 1, e, n); r--) this.#t(r - 1, r);
		this.starts[r] = e;
		this.ends[r] = t;
		this.what[r] = n;
	}
	#e(e, t, n) {
		let r = this.starts[e] ?? 0;
		return r > t || r === t && (this.what[e] ?? 0) > n;
	}
	#t(e, t) {
		this.starts[t] = this.starts[e] ?? 0;
		this.ends[t] = this.ends[e] ?? 0;
		this.what[t] = this.what[e] ?? 0;
	}
	#n() {
		this.starts = doubled(this.starts);
		this.ends = doubled(this.ends);
		this.what = doubled(this.what);
	}
};
function mergeHits(e, t, n) {
	n.clear();
	n.hasNul = e.hasNul;
	for (let r = 0, i = 0; r < e.count || i < t.count;) comesFirst(e, r, t, i) ? addFrom(e, r++, n) : addFrom(t, i++, n);
	return n;
}
function comesFirst(e, t, n, r) {
	if (t === e.count || r === n.count) return t < e.count;
	let i = (e.starts[t] ?? 0) - (n.starts[r] ?? 0);
	return i === 0 ? (e.what[t] ?? 0) < (n.what[r] ?? 0) : i < 0;
}
function addFrom(e, t, n) {
	n.add(e.starts[t] ?? 0, e.ends[t] ?? 0, e.what[t] ?? 0);
}
function doubled(e) {
	let t = new Uint32Array(e.length * 2);
	t.set(e);
	return t;
}
// src/kernel/instance.ts
function instantiate() {
	sa ??= new WebAssembly.Module(Buffer.from("AGFzbQEAAAABKQZgA39/fwF/YAF/AX9gB39/f39/f38Bf2AAAX9gBH9/f38AYAJ/fwF/AwgHAQIDBAAFAAUDAQAEBhUEfwFBAAt/AUEAC38BQQALfwFBAAsHIQMLbGl0ZXJhbEhpdHMAAgZzZWFyY2gAAQZtZW1vcnkCAArFKweSCgIGfwJ7QYGYAS0AACECQYCYAS0AACIERSAEQQpGIARBIGtB3wBJciAEQQ1GciAEQQlGciAEQcIBT3IgBEEfRnJyRQRAQQAPCyACQYsBRiAEQR9GcQR/QYKYAS0AAEEIRgVBAAsEQEEBDwsgAkHLAEYgBEHQAEZxBH9BgpgBLQAAQQNGBUEACwR/QYOYAS0AAEEERgVBAAsEQEEBDwsgBEH4AEYEfyACQZwBRiACQQFGciACQdoBRnIgAkHeAEZyBUEACwRAQQEPC0GAmAH9AAQAIgf9DMLCwsLCwsLCwsLCwsLCwsL9cf0MMzMzMzMzMzMzMzMzMzMzM/0m/WRBkJgB/QAEACII/QzCwsLCwsLCwsLCwsLCwsLC/XH9DDMzMzMzMzMzMzMzMzMzMzP9Jv1kQRB0ciEEAkAgAEGAmAFrIgJBB24iBSACQcAASQR+QgEgAq2GQgF9BUJ/C6ciBiAH/QyAgICAgICAgICAgICAgICA/XH9DEBAQEBAQEBAQEBAQEBAQED9Jv1kIAj9DICAgICAgICAgICAgICAgID9cf0MQEBAQEBAQEBAQEBAQEBAQP0m/WRBEHRyIgIgAiAEckEBdEF/c3EgBCACQQF2QX9zcSAGQQF2cSAH/QwNDQ0NDQ0NDQ0NDQ0NDQ0N/XH9DAEBAQEBAQEBAQEBAQEBAQH9Jv1kIAj9DA0NDQ0NDQ0NDQ0NDQ0NDQ39cf0MAQEBAQEBAQEBAQEBAQEBAf0m/WRBEHRyIAf9DCAgICAgICAgICAgICAgICD9cf0MX19fX19fX19fX19fX19fX/0m/WQgCP0MICAgICAgICAgICAgICAgIP1x/QxfX19fX19fX19fX19fX19f/Sb9ZEEQdHIgB/0MCQkJCQkJCQkJCQkJCQkJCf1x/QwCAgICAgICAgICAgICAgIC/Sb9ZCAI/QwJCQkJCQkJCQkJCQkJCQkJ/XH9DAICAgICAgICAgICAgICAgL9Jv1kQRB0cnJyQX9zIAf9ZCAI/WRBEHRyIgZBf3NxIAYgBEF/c3EgAkF/c3FycnJxaUkNAEGAmAEhAgNAIAAgAksEQCACLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH9BAQUCf0EAIAItAAAiAUHCAUkgAUH0AUtyDQAaIAFB4AFJBH9BAgVBA0EEIAFB8AFJGwshBCACQQFqIQEDQCABIAIgBGpJIAAgAUtxBEBBACABLQAAQcABcUGAAUcNAhogAUEBaiEBDAELCyAECwshBEEAIQEgBAR/QQAFIANBAWoiAyAFSwsNAiACIARBASAEG2ohAgwBCwtBASEBCyABBEBBASEBBUEBIQECQEGBmAEtAAAiAkH+AUZBgJgBLQAAIgNB/wFGcQR/QQEFIAJB/wFGIANB/gFGcQsNAEEAIQEgAEGAmAFrIgJBwABJBH5CASACrYZCAX0FQn8Lp0GAmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEGQmAH9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHJxaUEKbCAAQYCYAWtBA2xJDQAgA0UhA0GAmAEhAgNAIAJBAWoiBCAASQRAIAEgAUEBaiACIANqLQAAIgFBCkYgAUEga0HfAElyIAFBDUZyIAFBCUZyBH8gBCADay0AAAVBAQsbIQEgAkECaiECDAELCyABQQpsIABBgJgBa0EDbE8hAQsLIAELlAcCCX8BeyADJAAgAyQBIAQkAiAAIAEQBUUEQEF/DwsjASMAa0EMbiQDAn9BASAFIAZGDQAaIAAhAQNAIAEgAkkEQEEAIwEjAksNAhogAUGAEGoiAyACIAIgA0sbIgpBQGshB0GAgAEhBCABQUBqIQMDQCADIAdJBEAgBP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIQ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACAQQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79CwQAIARBEGohBCADQRBqIQMMAQsLIAUhAwNAIAMgBkkEQEEAIQggAyADKAIYaiENIAMsABD9DyEQQYCSASEHIAogAWtBgIEBaiEJQcCAASEEA0AgBCAJSQRAIAcgBP0ABAAgEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9DAAAAAAAAAAAAAAAAAAAAAD9N/2kASAE/QAEECAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQR0ciAE/QAEICAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQh0ciAE/QAEMCAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/0MAAAAAAAAAAAAAAAAAAAAAP03/aQBQQx0cjsBACAHQQJqIQcgBEFAayEEDAELCyAKIAFrIQ4gAygCFCELQYAgIQlBgJIBIQwDQCAIIA5JBEAgCSAINgIAIAwoAgAhBEEBIQcDQCAHIAtJBEAgBCAEIAcgCyAHayIEIAQgB0sbIg92cSEEIAcgD2ohBwwBCwsgCSALRSAEQf//B3FBAEdyQQJ0aiEJIAxBAmohDCAIQUBrIQgMAQsLQYAgIQcDQCAHIAlJBEAgBygCACEIIAMhBANAIAQgDUkEQCAEIAEgCGogCiAIQcCAAWoQAyAEQSBqIQQMAQsLIAdBBGohBwwBCwsgAyADKAIYaiEDDAELCyABQYAQaiEBDAELC0EBC0UEQEF/DwsjASMAa0EMbv0M/////////////////////yEQA0AgAEEQaiIBIAJNBEAgECAA/QAEAP13IRAgASEADAELC0GAgICABEEAAn8DQCAAIAJJBEBBASAALQAARQ0CGiAAQQFqIQAMAQsLIBD9Y0ULG3ILBAAjAwvNCAMHfwZ+A3sgA/0ABAAgACwAAP0PIhL9Tv1h/WSsIAP9AAQQIBL9Tv1h/WSsQhCGhCAD/QAEICAS/U79Yf1krEIghoQgA/0ABDAgEv1O/WH9ZKxCMIaEIQ0gA0FAayIE/QAEACAS/U79Yf1krCAE/QAEECAS/U79Yf1krEIQhoQgBP0ABCAgEv1O/WH9ZKxCIIaEIAT9AAQwIBL9Tv1h/WSsQjCGhCEOIAIgAWsiAkHAAEkEfkIBIAKthkIBfQVCfwsgDSADQQFrMQAAIAAxAACDQgBSrSANQgGGhEJ/hYODIRAgDSELIA4hDCAAKAIEIQRBASECAn4DQCACIARJBEAgCyAMQsAAIAIgBCACayIDIAIgA0kbrSIPfYYgCyAPiISDIQsgDCAMIA+IgyEMQgAgCyAQg1AgAiAPp2oiAkEQRnENAhoMAQsLIAsgEIMLIQsDQCALQgBSBEAgASALeiIMp2ohBSAOQgGGQj8gDH2GIA0gDIiEQn+FIgxQBEAgBUFAayEDA0AgA/0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4gEv1O/WH9ZCIEQX9zaGohAiAEQf//A0YEQCADQRBqIQMMAQsLBSAFIAx6p2ohAgsgACgCDCIGQf8BcSIEQQBHIgMEQCAEQQFHIAIgBWtBgAFLcgR/QQEFIAUtAABBgNQCai0AAEECdCAFLQABQYDUAmotAABBBHZyQf8BcSIDRSADQQpGIANBIGtB3wBJciADQQ1GciADQQlGciADQcIBT3IgA0EfRnJyCyEDCyADBH8gBSACIAQQBgUgAwsiBEUgAiAFayIDIAZBCHZJcUUEQEEBAn9BACADQYABSw0AGkEAIQdBACEIIAUhAwNAIAIgA0sEQP0MBUdHR0dHRwcHBwYKAhICKiAD/QAEACIR/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAAAYAUIkQgQAAAAAAAAAACARQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iE/0MQEBAQEBAQEBAQEBAQEBAQP1O/WH9ZCEJQQAgAiADayIGQcAASQR+QgEgBq2GQgF9BUJ/C6dB//8DcSIKIAkgE/0MAQEBAQEBAQEBAQEBAQEBAf1O/WH9ZHJBf3NxDQIaIAcgEf0MICAgICAgICAgICAgICAgIP1O/WH9ZCIGIAlxIApxciEHIAggCSAGQX9zcSAKcXIhCCADQRBqIQMMAQsLIAhFIAdFcgtFIgMgBBsEf0EBBSAAKAIcIAIgBWtNCwRAIAAoAghBgAJBACAEG3JBgARBACADG3IhAyMBIAU2AgAjASACNgIEIwEgAzYCCCMBQQxqJAELCyALIAtCAX2DIQsMAQsLC8cEAgN/An4gAEUEQEEBDwsgACgCOCIDQf8BcSEFIAIgA0EYdmohBCAAKQMAIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EIdkH/AXEhBSAAKQMIIQZBACECA0AgAiAFSQR/IAIgBGotAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIgBUkEQEEADwsgA0EQdkH/AXEhBSAAKQMQIQZBACECA0AgAiAFSQR/IAFBAWsgAmstAABBA3RBgMACaikDACAGg0IAUgVBAAsEQCACQQFqIQIMAQsLIAIhA0EAIQIDQCACIAVJBH8gAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSBUEACwRAIAJBAWohAgwBCwsgAiADaiAFSQRAQQAPCyAAKQMgIgZQBH9BAQUgACkDGCEHQQAhAgNAIAJBMEkEfyACIARqLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAkEBaiECDAELCyACQTBGBH9BAQUgAiAEai0AAEEDdEGAwAJqKQMAIAaDQgBSCwsEfyAAKQMwIgZQBH9BAQUgACkDKCEHQQAhAANAIABBEEkEfyABQQFrIABrLQAAQQN0QYDAAmopAwAgB4NCAFIFQQALBEAgAEEBaiEADAELCyAAQRBGBH9BAQUgAUEBayAAay0AAEEDdEGAwAJqKQMAIAaDQgBSCwsFQQALC9sJAwl/FHsBfgNAIAAgAUkEQCAAQYAQaiICIAEgASACSxshBUGA0AL9AAQAIQ9BkNAC/QAEACEQQaDQAv0ABAAhEUGw0AL9AAQAIRJBwNAC/QAEACETQdDQAv0ABAAhFEHg0AL9AAQAIRVB8NAC/QAEACEWQYDRAv0ABAAhF0GQ0QL9AAQAIRhBoNEC/QAEACEZQbDRAv0ABAAhGkGAECEDIAAiAv0ABAAiCyALQQH9jQH9Uf0MDw8PDw8PDw8PDw8PDw8PD/1OIQwgCyALQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4hCwNAIAIgBUkEQCADIA8gDP0OIBAgC/0O/U4gEyAMIAL9AAQQIg4gDkEB/Y0B/VH9DA8PDw8PDw8PDw8PDw8PDw/9TiIN/Q0BAgMEBQYHCAkKCwwNDg8QIhv9DiAUIAsgDiAOQQb9jQH9DAMDAwMDAwMDAwMDAwMDAwP9Tv1R/QwPDw8PDw8PDw8PDw8PDw8P/U4iDv0NAQIDBAUGBwgJCgsMDQ4PECIc/Q79Tv1OIBcgDCAN/Q0CAwQFBgcICQoLDA0ODxARIh39DiAYIAsgDv0NAgMEBQYHCAkKCwwNDg8QESIe/Q79Tv1OIBEgDP0OIBIgC/0O/U4gFSAb/Q4gFiAc/Q79Tv1OIBkgHf0OIBogHv0O/U79Tv1Q/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/czsBACADQQJqIQMgDSEMIA4hCyACQRBqIQIMAQsLQYAQIQZBgCAhAyAAIQIDQCACIAVJBEAgAyAFIAJrIgRBwABJBH5CASAErYZCAX0FQn8LIAYpAwCDIh97p0ECdGohBANAIAMgBEkEQEEAIQcDQCAHQQhIBEAgAyACIB96p2o2AgAgHyAfQgF9gyEfIANBBGohAyAHQQFqIQcMAQsLDAELCyAEIQMgBkEIaiEGIAJBQGshAgwBCwsgAyEEQYAgIQJBgCAhAwNAIAMgBEkEQCADKAIAIgUvAQBBoMAAckGAgMSHAWxBEnZBgMABai0AAEEDdEGA0gJqKQMAIAVBA2spAwBCoMCAgYKEiJAghINClfip+pe33puef35CIIinIgZBFHZBgKABai0AACEHIAIgBTYCACACIAcgBkERdkEHcXZBAXFBAnRqIQIgA0EEaiEDDAELCyACIQNBgCAhBwNAIAMgB0sEQCMBIwJLBEBBAA8LIAcoAgAiCS8BAEGgwAByQYCAxIcBbEESdkGAwAFqLQAAQQN0QYDSAmopAwAgCUEDaykDAEKgwICBgoSIkCCEg0KV+Kn6l7fem55/fkIgiKdBEnZBAXRBgNgCaiICLwECQRRsQYDfCGohCiACLwEAQRRsQYDfCGohBQNAIAUgCkkEQCAJIAUoAgBrIgQgBSgCBGohCCAEIQIgBSgCDCEGAn8DQCACIAhJBEBBACAC/QAEACAG/QAEEP1QIAb9AAQA/SP9Y0UNAhogBkEgaiEGIAJBEGohAgwBCwtBAQsEfyAFKAIQIAQgCBAEBUEACwRAIAUoAgghAiMBIAQ2AgAjASAINgIEIwEgAjYCCCMBQQxqJAELIAVBFGohBQwBCwsgB0EEaiEHDAELCyAAQYAQaiEADAELC0EBC54DAQN/IAEgAGsiA0GAAUsEQEEBDwsgAkEBRgRAIANBFE8Ef0GAmAEhAiAAIgFBICADQXxxIgMgA0EgTxsiBGohBQNAIAEgBUkEQCACIAEtAANBgNQCai0AACABLQAAQYDUAmotAABBEnQgAS0AAUGA1AJqLQAAQQx0ciABLQACQYDUAmotAABBBnRyciIDQRB2OgAAIAIgA0EIdjoAASACIAM6AAIgAkEDaiECIAFBBGohAQwBCwsgAhAABEAgACAEaiECAkADQCAAIAJJBEAgAC0AACIDQSByIQRBACEBIANBOUsEfyAEQeEASSAEQeYAS3IFIANBMEkLDQIgAEEBaiEADAELC0EBIQELBUEBIQELIAFFBUEACw8LIANBIE8Ef0GAmAEhASAAIgJBMCADQX5xIgAgAEEwTxtqIQMDQCACIANJBEAgASIAQQFqIQEgACACLQAAIgBBMGsgAEEgckHXAGsgAEE6SRtBBHQgAi0AASIAQTBrIABBIHJB1wBrIABBOkkbcjoAACACQQJqIQIMAQsLIAEQAAVBAAsL", "base64"));
	return new WebAssembly.Instance(sa).exports;
}
let sa;
// src/kernel/neighbours.ts
function setBitsOf(e) {
	let t = new Map();
	for (let n of e) for (let e of setsOf(n)) t.has(e) || t.set(e, t.size);
	return t;
}
function setsOf(e) {
	if (standsAlone(e)) return ca;
	return setsInOrder(e).filter((e) => e !== "");
}
const ca = [];
function writeSets(e, t, n) {
	let r = new BigUint64Array(e, n, 256);
	for (let [e, n] of t) for (let t = 0; t < e.length; t++) r[e.charCodeAt(t)] = (r[e.charCodeAt(t)] ?? 0n) | 1n << BigInt(n);
}
function demandsOf(e, t) {
	let n = [];
	let r = new Map();
	return {
		records: n,
		numbers: e.map((e) => {
			if (standsAlone(e)) return 0;
			let i = literalName({
				...e,
				text: "",
				ignoreCase: !1
			});
			r.has(i) || r.set(i, n.push(recordOf(e, t)));
			return r.get(i) ?? 0;
		})
	};
}
function recordOf(e, t) {
	let { before: n, after: r, around: i, tail: a = 0 } = e;
	let o = (n?.min ?? 0) | (r?.min ?? 0) << 8 | (i?.min ?? 0) << 16 | a << 24;
	return [...setsInOrder(e).map((e) => e === "" ? 0n : 1n << BigInt(t.get(e) ?? 0)), BigInt(o)];
}
function writeDemands(e, { records: t, numbers: n }, r) {
	t.forEach((t, n) => new BigUint64Array(e, r + n * 64, t.length).set(t));
	return n.map((e) => e === 0 ? 0 : r + (e - 1) * 64);
}
// src/kernel/spec.ts
function checkSpec(e) {
	if (la.has(e)) return;
	e.literals.forEach(checkLiteral);
	e.literals.forEach(checkNeighbours);
	e.runs.forEach(checkRun);
	if (setBitsOf(e.literals).size > 64) throw RangeError("prefilter literals have more than 64 sets of neighbours");
	la.add(e);
}
const la = new WeakSet();
function checkLiteral({ text: e, ignoreCase: t }, n) {
	if ((t ? ua : da).test(e)) return;
	throw RangeError(`prefilter literal ${n} is not 2 to 64 bytes (ASCII with ignoreCase): ${JSON.stringify(e)}`);
}
const ua = /^[\x20-\x7e]{2,64}$/;
const da = /^[\x00-\xff]{2,64}$/;
function checkNeighbours(e, t) {
	let { before: n, after: r, around: i, tail: a = 0, onward: o, backward: s } = e;
	for (let e of [
		n,
		r,
		i
	]) {
		if (!e || /^[\x01-\xff]+$/.test(e.bytes) && isCount(e.min, 1)) continue;
		throw RangeError(`prefilter literal ${t} asks for neighbours that can't be looked for: ${e.min} of ${JSON.stringify(e.bytes)}`);
	}
	for (let e of [o, s]) {
		if (!e || /^[\x00-\xff]*$/.test(e.over) && /^[\x00-\xff]+$/.test(e.to)) continue;
		throw RangeError(`prefilter literal ${t} has a passage that can't be looked for: over ${JSON.stringify(e.over)} to ${JSON.stringify(e.to)}`);
	}
	if (!isCount(a, 0)) throw RangeError(`prefilter literal ${t} has a tail of ${a} bytes`);
}
function isCount(e, t) {
	return Number.isInteger(e) && e >= t && e <= 16;
}
function checkRun({ alphabet: e, min: t, opens: n }, r) {
	if (n && e !== "base64" && e !== "base64url" && e !== "hex") throw RangeError(`prefilter run ${r} can't open: ${e} encodes nothing`);
	if (Number.isInteger(t) && t >= 1 && t < 2 ** 31) return;
	throw RangeError(`prefilter run ${r} has no usable minimum length: ${t}`);
}
// src/kernel/commonness.ts
const fa = [
	1214,
	13,
	179,
	14,
	10,
	12,
	12,
	63,
	100,
	99,
	30,
	13,
	119,
	109,
	124,
	82,
	65,
	45,
	41,
	34,
	31,
	28,
	27,
	23,
	25,
	25,
	96,
	35,
	14,
	70,
	18,
	11,
	14,
	37,
	17,
	31,
	24,
	33,
	23,
	18,
	15,
	27,
	10,
	12,
	21,
	21,
	27,
	19,
	28,
	11,
	31,
	34,
	36,
	16,
	14,
	12,
	12,
	10,
	10,
	28,
	21,
	28,
	6,
	67,
	31,
	344,
	83,
	218,
	185,
	621,
	133,
	117,
	118,
	315,
	18,
	50,
	201,
	121,
	317,
	306,
	165,
	22,
	358,
	339,
	471,
	171,
	52,
	54,
	55,
	66,
	19,
	54,
	13,
	53,
	6
];
function commonness() {
	return pa ??= Float64Array.from({ length: 256 }, (e, t) => partOf(t) / 1e4);
}
let pa;
function partOf(e) {
	if (e === 0) return 300;
	if (e === 9) return 210;
	if (e === 10) return 270;
	return fa[e - 32] ?? .3;
}
function tripleCommonness() {
	return ma ??= new Map("ion ing tio ent res the str ect con ret com est ame tes git nam dat err ate ter tri app unc rin cre fun use for ata ess exp sec cti ith req ser ati tor sta tru par typ ile pat ype ecr ule fil nte tur end val key and les nct ont ali ver int one ext rul ind ete are all ons ull set mat etu ces equ pre ost urn rea oke tch ner get ult ren ken tat tok ort ist lea pec var ine rep omm det acc ead ten cal che tec pos pro ath fin ack loc hub thu lin atc ted ers ode cto don rro ase per pti onf cce din ifi wor api reg age fie ror out que nfi epo wit fig htt ttp rat thi can sho ord tin met der not sio xpe mit ble oca des por def eri eta lid eak opt als scr ues lse men oul ass cod uld nde cat son ege oun tex esc ran ore abl".split(" ").map((e, t) => [e, .006 / Math.sqrt(t + 1)]));
}
let ma;
// src/kernel/learned.ts
const ha = [
	[
		17380,
		11336,
		23918,
		50869,
		65535,
		65535
	],
	[
		32160,
		1223,
		52790,
		42573,
		22145,
		17508
	],
	[
		27037,
		5542,
		43251,
		5045,
		34918,
		24912
	],
	[
		932,
		12392,
		45023,
		62462,
		65535,
		65535
	],
	[
		8540,
		24726,
		42803,
		9598,
		13437,
		25599
	],
	[
		38668,
		10371,
		39346,
		40002,
		65535,
		65535
	],
	[
		56796,
		2174,
		8778,
		33065,
		22378,
		10207
	],
	[
		17062,
		50757,
		10880,
		10505,
		35798,
		23101
	],
	[
		39444,
		33373,
		24022,
		23141,
		6481,
		25120
	],
	[
		10649,
		4246,
		27309,
		34237,
		51865,
		23174
	],
	[
		153,
		8358,
		23296,
		26773,
		65535,
		65535
	],
	[
		36640,
		52100,
		28546,
		38077,
		19216,
		42498
	],
	[
		23960,
		29800,
		51042,
		41261,
		18710,
		1813
	],
	[
		51775,
		41151,
		28355,
		126,
		3458,
		41088
	],
	[
		2504,
		8241,
		33176,
		24859,
		30416,
		17764
	],
	[
		24446,
		46063,
		60282,
		54267,
		26625,
		27776
	]
];
const Y = {
	first: 65535,
	second: 65535,
	number: 256
};
function firstSign(e) {
	return (e ^ e >> 1) & 15;
}
function secondSign(e) {
	return (e ^ e >> 6) & 15;
}
function signsOf(e) {
	return (ga ??= Array.from({ length: 256 }, (e, t) => makeSigns(t)))[e] ?? Y;
}
let ga;
function makeSigns(e) {
	let [t, n] = [firstSign(e), secondSign(e)];
	return {
		first: 1 << t,
		second: 1 << n,
		number: t * 16 + n
	};
}
function signsOfAny(e) {
	let t = e.map(signsOf);
	return {
		first: t.reduce((e, { first: t }) => e | t, 0),
		second: t.reduce((e, { second: t }) => e | t, 0),
		number: 256
	};
}
// src/kernel/letters.ts
function otherCase(e) {
	let t = e | 32;
	return t >= 97 && t <= 122 ? e ^ 32 : e;
}
function windowsOf(e) {
	let t = [];
	for (let n = 0; n === 0 || n <= _a && n + 3 <= e.text.length; n++) t.push({
		offset: n,
		cost: costAt(e, n),
		signs: signsAt(e, n)
	});
	return t.sort((e, t) => e.cost - t.cost);
}
const _a = 8;
function thirdBytes({ after: e, tail: t = 0 }) {
	return e && t === 0 ? Array.from(e.bytes, (e) => e.charCodeAt(0)) : void 0;
}
function costAt(e, t) {
	let { text: n, ignoreCase: r } = e;
	let i = r ? commonnessOfBoth() : commonness();
	let a = 1;
	for (let e = t; e < t + 3 && e < n.length; e++) a *= i[n.charCodeAt(e)] ?? 0;
	n.length < 3 && (a *= thirdBytes(e)?.reduce((e, t) => e + (commonness()[t] ?? 0), 0) ?? 1);
	return Math.max(a, tripleCommonness().get(n.slice(t, t + 3).toLowerCase()) ?? 0);
}
function commonnessOfBoth() {
	return va ??= commonness().map((e, t) => e + (otherCase(t) === t ? 0 : commonness()[otherCase(t)] ?? 0));
}
let va;
function signsAt(e, t) {
	return Array.from({ length: 3 }, (n, r) => {
		if (t + r < e.text.length) return signsOf(e.text.charCodeAt(t + r));
		let i = thirdBytes(e);
		return i ? signsOfAny(i) : Y;
	});
}
function sortIntoBuckets(e) {
	let t = Array.from({ length: 16 }, (e, t) => new Bucket(ha[t]));
	let n = [];
	let r = e.map((e, n) => choiceOf(windowsOf(e), t, n));
	r.sort((e, t) => Number(t.isLearned) - Number(e.isLearned) || cheapest(t.windows) - cheapest(e.windows));
	for (let e of r) n[e.index] = place$1(e, t);
	return {
		windows: n,
		buckets: t.map((e) => e.places)
	};
}
function choiceOf(e, t, n) {
	return {
		index: n,
		windows: e,
		isLearned: e.some((e) => t.some((t) => t.expects(e)))
	};
}
function cheapest(e) {
	return e[0]?.cost ?? 0;
}
function place$1({ windows: e, isLearned: t }, n) {
	let r;
	let i = Infinity;
	for (let a of e) {
		if (a.cost >= i) break;
		for (let e of n) {
			let n = a.cost + e.addedNoise(a);
			if (n >= i || t && !e.expects(a)) continue;
			i = n;
			r = {
				window: a,
				bucket: e
			};
		}
	}
	if (!r) throw RangeError("a literal has no window");
	r.bucket.add(r.window);
	return r.window;
}
var Bucket = class {
	places = Array.from({ length: 3 }, () => new Place());
	#e;
	#t = 0;
	constructor(e = []) {
		this.#e = e;
	}
	expects({ signs: e }) {
		for (let t = 0; t < 3; t++) {
			let { first: n, second: r } = e[t] ?? Y;
			if ((n & ~(this.#e[t * 2] ?? 0)) !== 0 || (r & ~(this.#e[t * 2 + 1] ?? 0)) !== 0) return !1;
		}
		return !0;
	}
	addedNoise({ signs: e }) {
		let t = 1;
		for (let n = 0; n < 3; n++) t *= this.places[n]?.shareWith(e[n] ?? Y) ?? 1;
		return t - this.#t;
	}
	add({ signs: e }) {
		this.places.forEach((t, n) => t.add(e[n] ?? Y));
		this.#t = this.places.reduce((e, { share: t }) => e * t, 1);
	}
};
var Place = class {
	first = 0;
	second = 0;
	share = 0;
	#e = new Float64Array(32);
	shareWith({ number: e, first: t, second: n }) {
		if (e === 256) return shareOf$1(this.first | t, this.second | n);
		let r = (this.first & t | this.second & n) === 0;
		return this.share + (this.#e[e >> 4] ?? 0) + (this.#e[16 + (e & 15)] ?? 0) + (r ? shares()[e] ?? 0 : 0);
	}
	add({ first: e, second: t }) {
		if ((this.first | e) === this.first && (this.second | t) === this.second) return;
		this.first |= e;
		this.second |= t;
		this.share = shareOf$1(this.first, this.second);
		for (let e = 0; e < 16; e++) {
			let t = 1 << e;
			this.#e[e] = this.first & t ? 0 : shareOf$1(t, this.second);
			this.#e[16 + e] = this.second & t ? 0 : shareOf$1(this.first, t);
		}
	}
};
function shareOf$1(e, t) {
	let n = shares();
	let r = 0;
	for (let i = e; i !== 0; i &= i - 1) {
		let e = 31 - Math.clz32(i & -i) << 4;
		for (let i = t; i !== 0; i &= i - 1) r += n[e | 31 - Math.clz32(i & -i)] ?? 0;
	}
	return r;
}
function shares() {
	if (X) return X;
	X = new Float64Array(256);
	for (let e = 0; e < 256; e++) {
		let { number: t } = signsOf(e);
		X[t] = (X[t] ?? 0) + (commonness()[e] ?? 0);
	}
	return X;
}
let X;
// src/kernel/patterns.ts
function patternsSize(e) {
	return e.reduce((e, { text: t }) => e + patternSize(t), 0);
}
function patternSize(e) {
	return Math.ceil(e.length / 16) * 32;
}
function writePatterns(e, t, n) {
	let r = new Uint8Array(e);
	let i = n;
	return t.map((e) => {
		let t = i;
		i += patternSize(e.text);
		r.fill(255, t, i);
		writePattern(r, e, t);
		return t;
	});
}
function writePattern(e, { text: t, ignoreCase: n }, r) {
	for (let i = 0; i < t.length; i++) {
		let a = t.charCodeAt(i);
		let o = n ? a ^ otherCase(a) : 0;
		let s = r + (i >> 4) * 32 + (i & 15);
		e[s] = a | o;
		e[s + 16] = o;
	}
}
// src/kernel/slots.ts
function hashWindows(e, t) {
	let n = new Uint8Array(16384);
	let r = e.map(({ text: e }, r) => {
		let i = t[r]?.offset ?? 0;
		let a = hashPair(e, i);
		n[a] = common(n[a] ?? 0, extentOf(i, e.length));
		return {
			bytes: foldedBytes(e, i - 3),
			pair: a
		};
	}).map(({ bytes: e, pair: t }) => hash(e & (ya[n[t] ?? 0] ?? 0n)));
	return {
		pairs: n,
		order: e.map((e, t) => t).sort((e, t) => (r[e] ?? 0) - (r[t] ?? 0) || e - t),
		hashes: r
	};
}
function extentOf(e, t) {
	return 1 + Math.min(e, 3) * 4 + Math.min(t - e, 5) - 2;
}
function common(e, t) {
	if (e === 0) return t;
	return 1 + Math.min(Math.floor((e - 1) / 4), Math.floor((t - 1) / 4)) * 4 + Math.min((e - 1) % 4, (t - 1) % 4);
}
const ya = [0n, ...Array.from({ length: 16 }, (e, t) => maskOf(Math.floor(t / 4), t % 4 + 2))];
function maskOf(e, t) {
	return (1n << BigInt(8 * (e + t))) - 1n << BigInt(8 * (3 - e));
}
function foldedBytes(e, t) {
	let n = 0n;
	for (let r = 7; r >= 0; r--) n = n << 8n | BigInt(e.charCodeAt(t + r) | 32);
	return n;
}
function hashPair(e, t) {
	return Math.imul((e.charCodeAt(t) | 32 | (e.charCodeAt(t + 1) | 32) << 8) << 16, 4337) >>> 18;
}
function hash(e) {
	return Number(BigInt.asUintN(64, e * 11400714819323198485n) >> 32n);
}
function writeSlots(e, { pairs: t, order: n, hashes: r }) {
	new Uint8Array(e, 24576).set(t);
	new BigUint64Array(e, 43264).set(ya);
	let i = new Uint8Array(e, 20480);
	for (let e of r) i[e >>> 20] = (i[e >>> 20] ?? 0) | 1 << (e >>> 17 & 7);
	let a = new Uint16Array(e, 44032, 16385);
	let o = 0;
	for (let e = 0; e < a.length; e++) {
		for (; o < n.length && (r[n[o] ?? 0] ?? 0) >>> 18 < e;) o++;
		a[e] = o;
	}
}
// src/kernel/tables.ts
function fillTables(e, t, n, r) {
	if (r === void 0) return makeTables(e, t, n);
	growTo(e, r.size);
	return restore(e, r);
}
function makeTables(e, { literals: t }, n) {
	let { windows: r, buckets: i } = sortIntoBuckets(t);
	let a = hashWindows(t, r);
	let o = setBitsOf(t);
	let s = demandsOf(t, o);
	let c = aa + Math.ceil(t.length * 20 / 8) * 8;
	let l = c + s.records.length * 64;
	let u = l + patternsSize(t);
	let d = u + n.length * 32;
	let f = t.length * 12;
	let ee = n.reduce((e, { shortest: t }) => e + Math.ceil(2048 / (t + 1)) + 1, 0) * 12;
	let p = d + Math.max(ba, t.length) * 12;
	growTo(e, p + Math.max(f, ee));
	writeBuckets(new Uint8Array(e.buffer, 43008), i);
	writeSets(e.buffer, o, 40960);
	let m = t.map(({ text: e }, t) => [
		r[t]?.offset ?? 0,
		e.length,
		t
	]);
	writeLiterals(e.buffer, m, writePatterns(e.buffer, t, l), writeDemands(e.buffer, s, c), a.order);
	writeSlots(e.buffer, a);
	writeAlphabets(e.buffer, u, n);
	return {
		reach: r.reduce((e, { offset: t }) => Math.max(e, t), 0),
		alphabets: u,
		alphabetsEnd: d,
		hits: d,
		limit: p
	};
}
const ba = 4096;
const xa = 65536;
function growTo(e, t) {
	let n = Math.ceil(t / xa) - e.buffer.byteLength / xa;
	n > 0 && e.grow(n);
}
function writeBuckets(e, t) {
	t.forEach((t, n) => {
		let r = 1 << (n & 7);
		t.forEach(({ first: t, second: i }, a) => {
			let o = a * 64 + (n >> 3) * 32;
			for (let n = 0; n < 16; n++) {
				t >> n & 1 && (e[o + n] = (e[o + n] ?? 0) | r);
				i >> n & 1 && (e[o + 16 + n] = (e[o + 16 + n] ?? 0) | r);
			}
		});
	});
}
function writeLiterals(e, t, n, r, i) {
	let a = new Uint32Array(e, aa, t.length * 5);
	i.forEach((e, i) => a.set([
		...t[e] ?? [],
		n[e] ?? 0,
		r[e] ?? 0
	], i * 5));
}
function writeAlphabets(e, t, n) {
	let r = new Uint32Array(e, t, n.length * 8);
	let i = familiesOf(n).flatMap((e) => e.map((t, n) => n === 0 ? familyOf(e) : []));
	n.forEach(({ name: e, runs: t, shortest: n }, a) => {
		let o = a * 8;
		r.set([
			wa[e],
			Math.min(64, n),
			a,
			demandOf(e, t),
			...i[a] ?? []
		], o);
		r[o + 7] = leastOf(t.filter(({ opens: e, mixed: t }) => !e && !t));
	});
	let a = new Uint8Array(e, 43520, 256);
	for (let e = 0; e < 64; e++) a[Sa.charCodeAt(e)] = e;
	a[45] = 62;
	a[95] = 63;
}
const Sa = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function familyOf(e) {
	let t = Math.min(64, ...e.map((e) => e.shortest));
	return [
		e.reduce((e, { name: t }) => e | wa[t], 0),
		Math.max(0, t - 3 >> 2),
		e.length * 32
	];
}
function demandOf(e, t) {
	let n = leastOf(t.filter(({ opens: e }) => !e));
	let r = e === "hex" ? 2 : 1;
	return (t.some(({ opens: e }) => e) ? r : 0) + n * 256;
}
function leastOf(e) {
	return Math.min(Ca, ...e.map(({ min: e }) => e));
}
const Ca = 2 ** 24 - 1;
const wa = {
	base64: 15,
	base64url: 55,
	hex: 65,
	alphanumeric: 7,
	word: 39
};
// src/kernel/simd.ts
const makeSimd = (e, t = preparedFor(e)) => {
	t === void 0 && checkSpec(e);
	let n = new Search(e, t);
	return {
		spec: e,
		find: (e, t = 0, r = e.length) => n.find(e, Math.max(t, 0), Math.min(r, e.length))
	};
};
const Ta = 77056;
var Search = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = new HitList();
	#o = new HitList();
	#s = new HitList();
	constructor(e, t) {
		this.#e = alphabetsOf(e.runs, t?.literals ?? e.literals.length);
		this.#t = instantiate();
		this.#n = fillTables(this.#t.memory, e, this.#e, t);
		this.#r = new Uint8Array(this.#t.memory.buffer);
		this.#i = new Uint32Array(this.#t.memory.buffer, this.#n.hits);
	}
	find(e, t, n) {
		this.#a.clear();
		this.#o.clear();
		let r = t < n ? Math.min(n + this.#n.reach, e.length) : t;
		for (let i = t; i < r; i += ia) {
			let a = Math.min(i + ia, r);
			this.#c(e, i, a);
			this.#l(e, i - Ta, t, n, Ta, Ta + a - i);
		}
		if (this.#o.count === 0) return this.#a;
		return mergeHits(this.#a, this.#o, this.#s);
	}
	#c(e, t, n) {
		let r = Math.max(t - 128, 0);
		let i = Math.min(n + 256, e.length);
		let a = Ta - (t - r);
		let o = a + i - r;
		a > 76928 && this.#r.fill(0, 76928, a);
		this.#r.set(i - r === e.length ? e : e.subarray(r, i), a);
		i === n + 256 ? this.#r[o] = 0 : this.#r.fill(0, o, o + 256);
	}
	#l(e, t, n, r, i, a) {
		let { hits: o, limit: s, alphabets: c, alphabetsEnd: l } = this.#n;
		let u = this.#t.search(i, a, Math.min(a, r - t), o, s, c, l);
		if (u === 0) return;
		if (u === -1) return this.#u(e, t, n, r, i, a);
		u & 1073741824 && (this.#a.hasNul = !0);
		u !== 1073741824 && this.#d(e, t, n, r, u & -1073741825);
	}
	#u(e, t, n, r, i, a) {
		let o = i + a >>> 1;
		this.#l(e, t, n, r, i, o);
		this.#l(e, t, n, r, o, a);
	}
	#d(e, t, n, r, i) {
		let a = this.#i;
		let o = this.#t.literalHits() * 3;
		for (let s = 0; s < i * 3; s += 3) {
			let i = (a[s] ?? 0) + t;
			let c = (a[s + 1] ?? 0) + t;
			let l = a[s + 2] ?? 0;
			s >= o ? this.#f(e, i, c, l) : i >= n && i < r && c <= e.length && this.#a.add(i, c, l);
		}
	}
	#f(e, t, n, r) {
		let i = this.#e[r & 255];
		if (i === void 0) return;
		let { members: a, runs: o } = i;
		let s = n;
		for (; s < e.length && a[e[s] ?? 0] === 1;) s++;
		for (let { what: e, min: n, max: i, opens: a, mixed: c } of o) s - t >= n && s - t <= i && (!a || r & 256) && (!c || r & 512) && this.#o.add(t, s, e);
	}
};
// src/core/numeral.ts
function isNumeral(e, t, n) {
	let [r, i] = [!1, !1];
	for (let a = t; a < n; a++) {
		let t = e[a] ?? 0;
		if (t >= 97 && t <= 102) r = !0;
		else if (t >= 65 && t <= 70) i = !0;
		else if (t < 48 || t > 57) return !1;
	}
	return !(r && i);
}
// src/kernel/twin.ts
function makeTwin(e) {
	checkSpec(e);
	let t = new Needles(e.literals);
	let n = alphabetsOf(e.runs, e.literals.length);
	let [r, i, a] = [
		new HitList(),
		new HitList(),
		new HitList()
	];
	return {
		spec: e,
		find(e, o = 0, s = e.length) {
			let c = Math.max(o, 0);
			let l = Math.min(s, e.length);
			r.clear();
			i.clear();
			r.hasNul = e.subarray(c, l).includes(0);
			t.find(e, c, l, r);
			for (let t of n) findRuns(t, e, c, l, i);
			return i.count === 0 ? r : mergeHits(r, i, a);
		}
	};
}
var Needles = class {
	#e;
	#t = new Uint16Array(65536);
	#n = [0];
	#r = [0];
	constructor(e) {
		this.#e = e;
		e.forEach((e, t) => this.#a(e, t));
	}
	find(e, t, n, r) {
		let i = this.#t;
		let a = Math.min(n, e.length - 1);
		let o = e[t] ?? 0;
		for (let n = t; n < a; n++) {
			o = (o & 255) << 8 | (e[n + 1] ?? 0);
			i[o] !== 0 && this.#i(i[o] ?? 0, e, n, r);
		}
	}
	#i(e, t, n, r) {
		for (let i = e; i !== 0; i = this.#r[i] ?? 0) {
			let e = this.#n[i] ?? 0;
			let a = this.#e[e];
			a !== void 0 && standsAt(a, t, n) && hasNeighbours(a, t, n) && r.add(n, n + a.text.length, e);
		}
	}
	#a({ text: e, ignoreCase: t }, n) {
		let [r, i] = [e.charCodeAt(0), e.charCodeAt(1)];
		let [a, o] = t ? [otherCase(r), otherCase(i)] : [r, i];
		this.#o(r, i, n);
		a !== r && this.#o(a, i, n);
		o !== i && this.#o(r, o, n);
		a !== r && o !== i && this.#o(a, o, n);
	}
	#o(e, t, n) {
		let r = e << 8 | t;
		this.#r.push(this.#t[r] ?? 0);
		this.#t[r] = this.#n.push(n) - 1;
	}
};
function standsAt({ text: e, ignoreCase: t }, n, r) {
	if (r + e.length > n.length) return !1;
	for (let i = 0; i < e.length; i++) {
		let a = n[r + i] ?? 0;
		let o = e.charCodeAt(i);
		if (a !== o && !(t && a === otherCase(o))) return !1;
	}
	return !0;
}
function findRuns({ name: e, members: t, runs: n, shortest: r }, i, a, o, s) {
	let c = a > 0 && isMember(t, i, a - 1) ? endOfRun(t, i, a) + 1 : a;
	for (; c < o && c + r <= i.length;) {
		let a = lastOutside(t, i, c, c + r);
		if (a >= c) {
			c = a + 1;
			continue;
		}
		let o = endOfRun(t, i, c + r);
		for (let t of n) {
			let n = o - c > 128;
			o - c >= t.min && o - c <= t.max && (!t.opens || n || opens(e, i, c, o)) && (!t.mixed || n || !isNumeral(i, c, o)) && s.add(c, o, t.what);
		}
		c = o + 1;
	}
}
function lastOutside(e, t, n, r) {
	let i = r - 1;
	for (; i >= n && isMember(e, t, i);) i--;
	return i;
}
function endOfRun(e, t, n) {
	let r = n;
	for (; r < t.length && isMember(e, t, r);) r++;
	return r;
}
function isMember(e, t, n) {
	return e[t[n] ?? 0] === 1;
}
// src/kernel/index.ts
const makePrefilter = (e) => {
	let t = preparedFor(e);
	return t === void 0 ? makeInTurn(e) : makeFast(e, t) ?? makeTwin(e);
};
function makeInTurn(e) {
	checkSpec(e);
	let t = Ea;
	let n = makeTwin(e);
	return {
		spec: e,
		find(r, i = 0, a = r.length) {
			let o = t;
			t -= a - i;
			o >= 0 && t < 0 && (n = makeFast(e) ?? n);
			return n.find(r, i, a);
		}
	};
}
const Ea = 65536;
function makeFast(e, t) {
	try {
		return makeSimd(e, t);
	} catch {
		return;
	}
}
// src/platform/inflate.ts
const Da = {
	deflate: inflateRawSync,
	zlib: inflateSync
};
const Oa = { inflate(e, t, n) {
	let r = attempt(e, t, n, G.Z_FINISH);
	if (r !== "Z_BUF_ERROR") return typeof r == "string" ? failed(r) : {
		...r,
		status: "complete"
	};
	let i = attempt(e, t, n, G.Z_SYNC_FLUSH);
	return typeof i == "string" ? failed(i) : {
		...i,
		status: "truncated"
	};
} };
function attempt(e, n, r, i) {
	try {
		let { buffer: t, engine: a } = Da[n](e, {
			maxOutputLength: Math.max(1, r),
			finishFlush: i,
			info: !0
		});
		return {
			bytes: new Uint8Array(t.buffer, t.byteOffset, t.length),
			consumed: a.bytesWritten
		};
	} catch (e) {
		return t.M(e, "Z_DATA_ERROR");
	}
}
function failed(e) {
	return {
		bytes: new Uint8Array(),
		consumed: 0,
		status: e === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged"
	};
}
// src/platform/node.ts
const { latin1Slice: ka } = Buffer.prototype;
const Aa = ka ? (e, t, n) => ka.call(e, t, n) : (e, t, n) => Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1", t, n);
const derive = (e, t) => pbkdf2Sync(e, t, 1e3, 16, "sha256");
// src/surfaces/index-file.ts
function fromFile(e) {
	let t = e.indexOf("\n") + 1;
	let n = e.indexOf("\n", t) + 1;
	let named = () => JSON.parse(e.toString("latin1", t, n));
	return {
		...JSON.parse(e.toString("latin1", 0, t)),
		get literals() {
			return named().literals;
		},
		get neighbours() {
			return named().neighbours;
		},
		get woken() {
			return e.toString("latin1", n);
		}
	};
}
function unpackIndex(e) {
	let { key: t, runs: n, regions: r, literalReach: i, reach: a } = e;
	let o;
	let s;
	return {
		key: t,
		runs: n,
		regions: r,
		literalReach: i,
		reach: a,
		get literals() {
			return s ??= unpackLiterals(e.literals, e.neighbours);
		},
		woken(t) {
			o ??= e.woken.split("\n");
			return t < o.length ? JSON.parse(o[t] ?? "") : void 0;
		}
	};
}
function unpackLiterals(e, t) {
	let n = e.split("").map((e) => ({
		text: e.slice(1),
		ignoreCase: e.startsWith("i")
	}));
	for (let [e, r] of t) for (let t of r) n[t] = {
		...n[t],
		...e
	};
	return n;
}
// src/surfaces/built-in.ts
const preparedIndex = () => fromFile((0, r.readFileSync)((0, i.join)(__dirname, "rule-index.txt")));
let ja;
function builtIn() {
	return ja ??= made(preparedIndex());
}
function measured() {
	return new Map(builtInRules().flatMap((e) => withMeasure(e)));
}
function made(e) {
	return e === void 0 ? indexed(compileRules(builtInRules(), measured()).rules) : opened(e);
}
function opened(e) {
	let t = [];
	let at = (e) => t[e] ??= compiled(builtInRule(e));
	return {
		index: unpackIndex(e),
		at,
		get all() {
			return builtInRules().flatMap((e, t) => at(t) ?? []);
		}
	};
}
function compiled(e) {
	return e && compile(e, measureOf(e.id));
}
function withMeasure(e) {
	let t = measureOf(e.id);
	return t === void 0 ? [] : [[e, t]];
}
// src/surfaces/scanner.ts
var Ma = e.r({
	BUILT_IN: () => Fa,
	PORTS: () => Z,
	rulesFrom: () => rulesFrom,
	scannerFor: () => scannerFor,
	scannerFrom: () => scannerFrom,
	sealingOf: () => sealingOf,
	settingsOf: () => settingsOf
});
const Na = Object.values(z).map(({ id: e }) => e);
const Z = {
	makePrefilter,
	latin1: Aa,
	inflater: Oa,
	unpacker: { unpack }
};
function scannerFor(e) {
	if (!namesNone(e)) return createScanner(rulesFor(e), Z);
	let t = createScanner(builtIn(), Z);
	Pa.add(t);
	return t;
}
const Pa = new WeakSet();
function namesNone({ rules: e, disable: t, severity: n, allow: r }) {
	return e.length === 0 && t.length === 0 && n.size === 0 && r.every(({ target: e }) => e.kind !== "rule");
}
function rulesFor(e) {
	let { rules: t, problems: n } = compileRules(rulesInForce(e, builtInRules(), Na), measured());
	refuseBadRules(e, n);
	return t;
}
function sealingOf(e) {
	return {
		fingerprint: makeFingerprinter(derive, e.key),
		disclose: e.disclose ? disclose : void 0
	};
}
const Fa = {
	builtIn: "all",
	own: []
};
function settingsOf(e) {
	if (Pa.has(e)) return Fa;
	let { rules: t } = e;
	let n = builtInRules();
	let r = t.map(({ spec: e }) => e);
	return {
		builtIn: r.filter((e) => n.includes(e)).map(({ id: e }) => e),
		own: r.filter((e) => !n.includes(e))
	};
}
function scannerFrom(e) {
	return createScanner(rulesFrom(e), Z);
}
function rulesFrom(e) {
	if (e.builtIn === "all") return builtIn();
	let t = new Set(e.builtIn);
	return compileRules([...builtInRules().filter(({ id: e }) => t.has(e)), ...e.own], measured()).rules;
}
const Ia = 262144;
var Spreading = class {
	#e;
	#t;
	#n = [];
	#r = [];
	#i = new Uint8Array();
	#a = [];
	#o = new Set();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	async add(e) {
		let t = this.#r.at(-1) ?? 0;
		let n = t + e.content.length;
		this.#s(t, n);
		this.#i.set(e.content, t);
		this.#n.push(e);
		this.#r.push(n);
		(n >= Ia || this.#n.length >= 256) && await this.#c();
	}
	async end() {
		this.#n.length > 0 && await this.#c();
		await Promise.all(this.#o);
	}
	#s(e, t) {
		if (t <= this.#i.length) return;
		let n = new Uint8Array(Math.max(t, Ia));
		n.set(this.#i.subarray(0, e));
		this.#i = n;
	}
	async #c() {
		let e = this.#n;
		let t = {
			bytes: this.#i,
			ends: this.#r
		};
		[this.#n, this.#r, this.#i] = [
			[],
			[],
			this.#a.pop() ?? new Uint8Array()
		];
		await setImmediate();
		let n = laneWithRoom(this.#e);
		if (!n) return this.#l(e, t);
		let r = this.#u(n, e, t).finally(() => this.#o.delete(r));
		this.#o.add(r);
	}
	async #l(e, t) {
		for (let [n, r] of e.entries()) await this.#t.here(r, contentAt(t, n));
		this.#a.push(t.bytes);
	}
	async #u(e, t, n) {
		let r = await e.scan(n).catch(() => void 0);
		if (!r) return this.#l(t, n);
		for (let [e, i] of t.entries()) {
			let t = r[e];
			t && this.#t.done(i, t, contentAt(n, e).length);
		}
		this.#a.push(n.bytes);
	}
};
function laneWithRoom(e) {
	return e.find(({ isFree: e }) => e) ?? e.find(({ hasRoom: e }) => e);
}
function contentAt({ bytes: e, ends: t }, n) {
	return e.subarray(t[n - 1] ?? 0, t[n]);
}
function scanBatch(e, t) {
	return e.ends.map((n, r) => t(contentAt(e, r)));
}
// src/config/config.ts
const La = [
	"low",
	"medium",
	"high",
	"critical"
];
const Ra = {
	name: null,
	failOn: "medium",
	disable: [],
	severity: new Map(),
	rules: [],
	paths: [],
	skip: [],
	allow: [],
	place: () => void 0
};
// src/config/discover.ts
const za = [
	".leaksift.toml",
	".leaksift.yaml",
	".leaksift.yml",
	".leaksift.json"
];
const Ba = ".leaksift-baseline.jsonl";
async function discoverConfig(e) {
	let n = [];
	for (let t of za) {
		let r = await e(t);
		r !== null && n.push({
			name: t,
			text: r
		});
	}
	if (n.length > 1) throw new t.j("config", `There are two configurations, ${n.map(({ name: e }) => e).join(" and ")}: keep one of them.`);
	return n[0] ?? null;
}
async function discoverBaseline(e) {
	let t = await e(Ba);
	return t === null ? null : {
		name: Ba,
		text: t
	};
}
async function readNamedFile(e, n) {
	let r = await e(n);
	if (r === null) throw new t.j("config", `There is no file ${JSON.stringify(n)}. Check its spelling.`);
	return {
		name: n,
		text: r
	};
}
function folderReader(e) {
	return async (n) => {
		try {
			if (!n.startsWith("/") && (0, r.lstatSync)((0, i.join)(e, n), { throwIfNoEntry: !1 }) === void 0) return null;
			return utf8(n, n.startsWith("/") ? (0, r.readFileSync)(n) : readFound(n, (0, i.join)(e, n)));
		} catch (r) {
			if (t.N(r)) return absent(n, (0, i.join)(e, n));
			if (r instanceof t.j) throw r;
			throw new t.j("config", `${JSON.stringify(n)} can not be read (${t.M(r)}).`, { cause: r });
		}
	};
}
function absent(e, n) {
	if (!e.startsWith("/") && isLink(n)) throw new t.j("config", `${JSON.stringify(e)} is a link that leads nowhere: put a configuration there, or remove it.`);
	return null;
}
function isLink(e) {
	try {
		return (0, r.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
	} catch {
		return !1;
	}
}
function readFound(e, n) {
	let i = (0, r.openSync)(n, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0));
	try {
		if ((0, r.fstatSync)(i).isFile()) return (0, r.readFileSync)(i);
		throw new t.j("config", `${JSON.stringify(e)} is no regular file: put a configuration there, or move it out of the way.`);
	} finally {
		(0, r.closeSync)(i);
	}
}
function utf8(e, n) {
	try {
		return new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(n);
	} catch {
		throw new t.j("config", `${JSON.stringify(e)} is not UTF-8 text: save it as UTF-8.`);
	}
}
// src/config/load.ts
var Va = e.r({ loadPolicy: () => loadPolicy });
async function loadPolicy(e, t = {}) {
	return parsePolicy({
		config: await chosen(t.config, e, discoverConfig),
		baseline: await chosen(t.baseline, e, discoverBaseline)
	});
}
async function parsePolicy(e) {
	let { config: t, baseline: n } = e;
	return {
		config: t === null ? Ra : await (await Promise.resolve().then(() => require("./parse.cjs"))).parseConfig(t.name, t.text),
		baseline: n === null ? null : (await Promise.resolve().then(() => require("./baseline.cjs")).then((e) => e.t)).parseBaseline(n.name, n.text),
		texts: e
	};
}
function chosen(e, t, n) {
	if (e === !1) return Promise.resolve(null);
	return e === void 0 ? n(t) : readNamedFile(t, e);
}
// src/git/config-file.ts
function parseConfig(e) {
	let t = [];
	let n = [];
	let r = null;
	for (let { line: i, number: a } of logicalLines(e)) {
		let e = i.includes("[") ? Ha.exec(i) : null;
		e && (r = sectionName(e));
		let o = e ? i.slice(e[0].length) : i;
		if (/^\s*(?:[#;].*)?$/s.test(o)) continue;
		let s = Ua.exec(o);
		let c = s?.[1];
		r === null || c === void 0 ? n.push(a) : t.push([`${r}.${c.toLowerCase()}`, s?.[2] === void 0 ? "true" : valueOf(s[2])]);
	}
	return {
		entries: t,
		broken: n,
		last: (e) => lastValue(t, e)
	};
}
function isTrue(e) {
	return e !== void 0 && ![
		"false",
		"no",
		"off",
		"0",
		""
	].includes(e.toLowerCase());
}
function quoteConfigValue(e) {
	return `"${e.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\t/g, "\\t")}"`;
}
const Ha = /^\s*\[\s*([A-Za-z0-9.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]/s;
const Ua = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/s;
function* logicalLines(e) {
	let t = e.replace(/^\uFEFF/, "").split(/\r?\n/);
	for (let e = 0; e < t.length; e += 1) {
		let n = e + 1;
		let r = t[e] ?? "";
		for (; r.endsWith("\\") && /(?:^|[^\\])(?:\\\\)*\\$/.test(r) && e + 1 < t.length;) {
			e += 1;
			r = r.slice(0, -1) + (t[e] ?? "");
		}
		yield {
			line: r,
			number: n
		};
	}
}
function sectionName(e) {
	let t = (e[1] ?? "").toLowerCase();
	return e[2] === void 0 ? t : `${t}.${e[2].replace(/\\(.)/gs, "$1")}`;
}
const Wa = {
	n: "\n",
	t: "	",
	b: "\b"
};
function valueOf(e) {
	let t = "";
	let n = 0;
	let r = !1;
	let i = e.trimStart();
	for (let e = 0; e < i.length; e += 1) {
		let a = i.charAt(e);
		if (a === "\"") r = !r;
		else if (a === "\\") t += Wa[i.charAt(++e)] ?? i.charAt(e);
		else if (!r && (a === "#" || a === ";")) break;
		else t += a;
		(r || !/\s/.test(a)) && (n = t.length);
	}
	return t.slice(0, n);
}
function lastValue(e, t) {
	let n = t.indexOf(".");
	let r = t.lastIndexOf(".");
	let i = t.slice(0, n).toLowerCase() + t.slice(n, r) + t.slice(r).toLowerCase();
	return e.findLast(([e]) => e === i)?.[1];
}
// src/git/environment.ts
function findGit(e, n) {
	let r = n.PATH ?? n.Path ?? "";
	let a = [e.workTree, e.commonDir].filter((e) => e !== null);
	for (let e of r.split(i.delimiter).filter(i.isAbsolute)) {
		let n = executable((0, i.join)(e, t.S() === "win32" ? "git.exe" : "git"));
		if (n !== null && !a.some((e) => n.startsWith(`${e}${i.sep}`))) return n;
	}
	throw new t.j("git", "git was not found on PATH. Install git 2.30 or newer, or put its folder on PATH.");
}
function gitVariables(e, t, n) {
	return {
		PATH: (0, i.dirname)(t),
		HOME: e,
		LC_ALL: "C",
		GIT_DIR: e,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_ATTR_NOSYSTEM: "1",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_ALLOW_PROTOCOL: "",
		GIT_TERMINAL_PROMPT: "0",
		GIT_ASKPASS: Ga,
		GIT_SSH_COMMAND: Ga,
		GIT_EDITOR: Ga,
		GIT_PAGER: "cat",
		...objectVariables(n)
	};
}
const Ga = "false";
function objectVariables(e) {
	let [t, ...n] = e.objectDirectories;
	let r = n.filter(({ from: e }) => e === "environment").map(({ path: e }) => e);
	return {
		GIT_OBJECT_DIRECTORY: t.path,
		...r.length > 0 ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: r.map(quoted).join(i.delimiter) } : {},
		...t.from === "environment" ? { GIT_QUARANTINE_PATH: t.path } : {}
	};
}
function quoted(e) {
	return e.includes(i.delimiter) || e.startsWith("\"") ? `"${e.replace(/["\\]/g, "\\$&")}"` : e;
}
function executable(e) {
	try {
		(0, r.accessSync)(e, r.constants.X_OK);
		return (0, r.realpathSync)(e);
	} catch {
		return null;
	}
}
// src/git/spawn.ts
function startGit(e, r, i = {}) {
	let { spawn: a } = (0, n.getBuiltinModule)("node:child_process");
	let o = a(e.program, r, {
		cwd: e.directory,
		env: e.variables,
		detached: t.S() !== "win32",
		windowsHide: !0,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	let s = {
		stderr: "",
		stopped: null
	};
	let stop = (e) => {
		s.stopped ??= e;
		t.g(o);
		o.stdout.destroy();
	};
	let aborted = () => stop("it was stopped");
	t.v.add(o);
	o.stdin.on("error", ignore);
	o.stderr.on("data", (e) => {
		s.stderr.length < qa && (s.stderr += e.toString("latin1").slice(0, qa - s.stderr.length));
	});
	i.signal?.aborted && aborted();
	i.signal?.addEventListener("abort", aborted, { once: !0 });
	let c = closing(o, s).finally(() => {
		t.v.delete(o);
		i.signal?.removeEventListener("abort", aborted);
	});
	return {
		stdin: o.stdin,
		closed: c,
		kill: () => stop("it was stopped"),
		output: outputOf(o, i.deadline ?? Ka, s, stop)
	};
}
async function* streamGit(e, n, r = {}) {
	let i = startGit(e, n, r);
	i.stdin.end(r.input ?? "");
	yield* i.output;
	let { problem: a } = await i.closed;
	if (a !== null) throw new t.j("git", `git ${n[0] ?? ""} failed: ${a}.`);
}
async function runGit(e, t, n = {}) {
	let r = [];
	for await (let i of streamGit(e, t, n)) r.push(i);
	return Buffer.concat(r);
}
const Ka = 12e4;
const qa = 16384;
const ignore = () => {};
async function* outputOf(e, t, n, r) {
	let i = e.stdout[Symbol.asyncIterator]();
	let a = !1;
	try {
		for (;;) {
			let e = setTimeout(() => r(`no answer for ${t / 1e3} s`), t);
			let n = await i.next().finally(() => clearTimeout(e));
			a = n.done === !0;
			if (n.done) return;
			yield n.value;
		}
	} catch (e) {
		if (n.stopped === null) throw e;
	} finally {
		a || r("its output was not read to the end");
	}
}
function closing(e, n) {
	return new Promise((r) => {
		e.once("error", (e) => r({
			code: null,
			signal: null,
			problem: `it could not be started (${t.M(e)})`
		}));
		e.once("close", (e, t) => r({
			code: e,
			signal: t,
			problem: problemOf$1(e, t, n)
		}));
	});
}
function problemOf$1(e, t, { stopped: n, stderr: r }) {
	if (n !== null) return n;
	if (t !== null) return `it was killed by ${t}`;
	if (e === 0) return null;
	let i = scrub(r);
	return `exit code ${e}${i === "" ? "" : `, "${i}"`}`;
}
function scrub(e) {
	return e.slice(0, 400).split(/\s+/).filter((e) => e !== "").map((e) => /^[A-Za-z]{1,12}[.,:;]?$|^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(e) ? e : "\u2026").join(" ");
}
// src/git/safe-file.ts
function readSmallFile(e, t = 16 * Q, n = Buffer.allocUnsafe) {
	let i;
	try {
		i = (0, r.openSync)(e, Ja);
	} catch (e) {
		return problemOf(e);
	}
	try {
		return readWhole$1(i, t, n);
	} catch {
		return "unreadable";
	} finally {
		(0, r.closeSync)(i);
	}
}
const Ja = r.constants.O_RDONLY | (r.constants.O_NOFOLLOW ?? 0) | (r.constants.O_NONBLOCK ?? 0);
const Q = 1048576;
function problemOf(e) {
	if (t.N(e)) return "missing";
	let n = t.M(e);
	if (n === "ELOOP" || n === "EMLINK") return "a symbolic link";
	if (n === "ENXIO" || n === "EISDIR") return "not a regular file";
	return "unreadable";
}
function readWhole$1(e, t, n) {
	let i = (0, r.fstatSync)(e);
	if (!i.isFile()) return "not a regular file";
	if (i.size > t) return "too large";
	let a = n(i.size + 1);
	let o = 0;
	let s;
	do {
		s = (0, r.readSync)(e, a, o, a.length - o, o);
		o += s;
	} while (s > 0 && o !== i.size);
	let c = (0, r.fstatSync)(e);
	return o === c.size && c.mtimeMs === i.mtimeMs ? a.subarray(0, o) : "changed while it was read";
}
const Ya = 16384;
async function* diffIndex(e, t, n, r = {}) {
	let i = {
		...e,
		variables: {
			...e.variables,
			GIT_INDEX_FILE: n
		}
	};
	let a = [
		"diff-index",
		"--cached",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none",
		"--ita-invisible-in-index",
		t,
		"--"
	];
	for await (let e of parseRaw(streamGit(i, a, r))) {
		if (typeof e == "string") throw unexpected();
		yield e;
	}
}
async function makePlain(e, t, n = {}) {
	await runGit({
		...e,
		variables: {
			...e.variables,
			GIT_INDEX_FILE: t
		}
	}, [
		"update-index",
		"--no-split-index",
		"--index-version",
		"2"
	], n);
}
function diffCommits(e, t, n = {}) {
	return parseRaw(streamGit(e, [
		"diff-tree",
		"--stdin",
		"--raw",
		"-z",
		"-r",
		"-t",
		"-c",
		"--root",
		"--always",
		"--no-abbrev",
		"--no-renames",
		"--ignore-submodules=none"
	], {
		...n,
		input: [...t, Xa].join("\n")
	}), Xa);
}
const Xa = "end of commits\n";
async function* listTree(e, t, n, r = {}) {
	let i = [
		"diff-tree",
		"--raw",
		"-z",
		"-r",
		"-t",
		"--no-abbrev",
		"--no-renames",
		emptyTree(n),
		t,
		"--"
	];
	for await (let t of parseRaw(streamGit(e, i, r))) {
		if (typeof t == "string") throw unexpected();
		yield t;
	}
}
async function* parseRaw(e, t = "") {
	let n = null;
	for await (let r of nulTerminated(e, t)) if (n !== null) {
		yield changeOf(n, r);
		n = null;
	} else if (r.startsWith(":")) n = r;
	else if (isOid(r)) yield r;
	else throw unexpected();
	if (n !== null) throw unexpected();
}
function treesOf({ before: e, after: t }) {
	return [...e, t].flatMap((e) => e?.mode === Ya ? [e.oid] : []);
}
function ofFiles(e) {
	let file = (e) => e?.mode === Ya ? null : e;
	let t = {
		...e,
		before: e.before.map(file),
		after: file(e.after)
	};
	return [...t.before, t.after].every((e) => e === null) ? null : t;
}
function emptyTree(e) {
	return oid(objectId(e, "tree", new Uint8Array()));
}
async function* nulTerminated(e, t) {
	let n = "";
	for await (let t of e) {
		let e = (n + Buffer.from(t.buffer, t.byteOffset, t.length).toString("latin1")).split("\0");
		n = e.pop() ?? "";
		yield* e;
	}
	if (n !== t) throw unexpected();
}
function changeOf(e, t) {
	let n = /^:+/.exec(e)?.[0].length ?? 0;
	let r = e.slice(n).split(" ");
	let i = r.slice(0, n + 1);
	let a = r.slice(n + 1, 2 * n + 2);
	let o = r[2 * n + 2] ?? "";
	if (t === "" || r.length !== 2 * n + 3 || !a.every(isOid)) throw unexpected();
	let s = a.map((e, t) => versionOf(i[t] ?? "", e));
	return {
		path: pathName(Buffer.from(t, "latin1")),
		rawPath: t,
		before: s.slice(0, n),
		after: s[n] ?? null,
		unmerged: o === "U"
	};
}
function versionOf(e, t) {
	return /^0+$/.test(t) ? null : {
		mode: Number.parseInt(e, 8),
		oid: t
	};
}
function unexpected() {
	return new t.j("git", "git gave a diff that is cut short or of an unknown form. Run it again; if that does not help, update git.");
}
// src/sources/git-units.ts
async function* objectUnits(e, t, n, r) {
	let unitOf = (e) => objectUnit(e, n, t.get(e.oid) ?? [], r);
	let i = [...t.keys()];
	let a = e.readNow ? [] : i;
	if (e.readNow) for (let t = 0; t < i.length; t += Za) yield unitsNow(e, i.slice(t, t + Za), unitOf, a);
	for await (let t of e.readMany(a)) "unread" in t ? unreadObject(r, t) : yield unitOf(t);
	for (let t of await e.finish()) unreadUnit(r, t);
}
const Za = 32;
function* unitsNow(e, t, n, r) {
	for (let i of t) {
		let t = e.readNow?.(i) ?? null;
		t === null ? r.push(i) : yield n(t);
	}
}
function objectUnit(e, t, n, r) {
	r.enumerated();
	t === "target" && isLfsPointer(e) && skippedUnit(r, "content in Git LFS");
	return {
		id: `${e.type} ${e.oid}`,
		role: t,
		object: e.oid,
		places: n,
		content: e.content
	};
}
function baseUnits(e, t, n) {
	let r = new Map();
	for (let { before: e } of t) for (let t of e.map(blobOf)) t !== null && r.set(t, []);
	return objectUnits(e, r, "base", n);
}
function* pathNameUnits(e, t) {
	for (let [n, r] of e) {
		t.enumerated();
		yield {
			id: `path name ${r.path ?? ""}`,
			role: "target",
			places: [{
				source: "path-name",
				...r
			}],
			content: Buffer.from(n, "latin1")
		};
	}
}
function unreadUnit(e, { unit: t, reason: n }) {
	e.enumerated();
	e.unread(t, n);
}
function unreadObject(e, { oid: t, unread: n }) {
	unreadUnit(e, {
		unit: `object ${t}`,
		reason: n
	});
}
function skippedUnit(e, t, n = 1) {
	e.enumerated(n);
	e.skipped(t, n);
}
function blobOf(e) {
	return e === null || e.mode === 57344 ? null : e.oid;
}
function isLfsPointer({ content: e }) {
	return e instanceof Uint8Array && lfsContentId(e) !== void 0;
}
// src/git/refs/malformed-table.ts
var MalformedTable = class extends Error {
	name = "MalformedTable";
};
function check(e, t) {
	if (!e) throw new MalformedTable(t);
}
function headOf(e) {
	let t = e[4];
	check(e.length >= 68 && e.toString("latin1", 0, 4) === "REFT" && (t === 1 || t === 2), "it is no table of a known version");
	let n = t === 1 ? 24 : 28;
	let r = t === 2 && e.toString("latin1", 24, 28) === "s256" ? 32 : 20;
	let i = e.length - n - 44;
	check(e.subarray(i, i + n).equals(e.subarray(0, n)), "its end does not fit its beginning");
	let a = Number(e.readBigUInt64BE(i + n + 24));
	return {
		size: n,
		blockSize: e.readUIntBE(5, 3),
		idBytes: r,
		logs: a,
		end: i
	};
}
function* blocksFrom(e, t, n, r) {
	for (let i = t; i < r.end;) {
		let t = i === 0 ? r.size : i;
		if (t + 4 > r.end || String.fromCharCode(e[t] ?? 0) !== n) return;
		let a = n === "g" ? logBlock(e, i, t, r) : refBlock(e, i, t, r);
		yield a;
		i = a.next;
	}
}
function refBlock(e, t, n, { blockSize: r, end: i }) {
	let a = e.readUIntBE(n + 1, 3);
	check(a > n - t + 4 && t + a <= i, "a block ends behind the table");
	let o = e.subarray(t, t + a);
	return {
		bytes: o,
		start: n - t + 4,
		end: recordsEnd(o),
		next: t + Math.max(a, r)
	};
}
function logBlock(e, t, n, { end: r }) {
	let i = e.readUIntBE(n + 1, 3);
	let a = n - t + 4;
	let { bytes: o, consumed: s, status: c } = Oa.inflate(e.subarray(n + 4, r), "zlib", i);
	check(c === "complete" && o.length + a === i, "a block of its log does not inflate");
	let l = Buffer.concat([e.subarray(t, t + a), o]);
	return {
		bytes: l,
		start: a,
		end: recordsEnd(l),
		next: n + 4 + s
	};
}
function recordsEnd(e) {
	let t = e.length - 2 - 3 * e.readUInt16BE(e.length - 2);
	check(t > 0, "a block holds no records");
	return t;
}
// src/git/refs/reftable-records.ts
var Records = class {
	key = "";
	kind = 0;
	#e;
	#t;
	#n;
	constructor({ bytes: e, start: t, end: n }) {
		this.#e = e;
		this.#n = t;
		this.#t = n;
	}
	next() {
		if (this.#n >= this.#t) return !1;
		let e = this.number();
		let t = this.number();
		this.kind = t & 7;
		check(e <= this.key.length, "a name continues one that is shorter");
		this.key = this.key.slice(0, e) + this.#r(Math.floor(t / 8)).toString("latin1");
		return !0;
	}
	number() {
		let e = this.#r(1)[0] ?? 0;
		let t = e & 127;
		for (; e & 128;) {
			e = this.#r(1)[0] ?? 0;
			t = (t + 1) * 128 + (e & 127);
		}
		return t;
	}
	id(e) {
		let t = this.#r(e).toString("hex");
		check(isOid(t), "an id has another length");
		return t;
	}
	text() {
		return this.#r(this.number()).toString("latin1");
	}
	zone() {
		let e = this.#r(2).readInt16BE();
		return `${e < 0 ? "-" : "+"}${String(Math.abs(e)).padStart(4, "0")}`;
	}
	#r(e) {
		check(this.#n + e <= this.#t, "a record is cut short");
		this.#n += e;
		return this.#e.subarray(this.#n - e, this.#n);
	}
};
// src/git/refs/reftable-file.ts
function readTable(e) {
	let t = headOf(e);
	let n = new Map();
	let r = [];
	for (let r of blocksFrom(e, 0, "r", t)) for (let { name: e, value: i } of refRecords(r, t.idBytes)) n.set(e, i);
	for (let n of blocksFrom(e, t.logs, "g", t)) r.push(...logRecords(n, t.idBytes));
	return {
		refs: n,
		logs: r
	};
}
function* refRecords(e, t) {
	let n = new Records(e);
	for (; n.next();) {
		n.number();
		yield {
			name: n.key,
			value: refValue(n, t)
		};
	}
}
function refValue(e, t) {
	switch (e.kind) {
		case 0: return null;
		case 1: return { oid: e.id(t) };
		case 2: {
			let n = e.id(t);
			e.id(t);
			return { oid: n };
		}
		case 3: return { symbolic: e.text() };
		default: throw new MalformedTable(`it holds a ref of the unknown kind ${e.kind}`);
	}
}
function* logRecords(e, t) {
	let n = new Records(e);
	for (; n.next();) {
		let e = Buffer.from(n.key, "latin1");
		check(e.length > 9, "an entry of its log has no name");
		let r = Number(18446744073709551615n - e.readBigUInt64BE(e.length - 8));
		let i = e.toString("latin1", 0, e.length - 9);
		n.kind === 0 ? yield {
			ref: i,
			update: r,
			...$a
		} : yield {
			ref: i,
			update: r,
			...logValue(n, t)
		};
	}
}
const Qa = oid("0".repeat(40));
const $a = {
	from: Qa,
	to: Qa,
	rest: null
};
function logValue(e, t) {
	let [n, r] = [e.id(t), e.id(t)];
	let [i, a, o, s, c] = [
		e.text(),
		e.text(),
		e.number(),
		e.zone(),
		e.text()
	];
	return {
		from: n,
		to: r,
		rest: `${i} <${a}> ${o} ${s}\t${c.trimEnd()}`
	};
}
// src/git/refs/reftable.ts
function readTables(e) {
	let t = new Map();
	let n = new Map();
	let r = [];
	for (let a of tableNames(e, r)) {
		let o = readSmallFile((0, i.join)(e, "reftable", a), eo);
		typeof o == "string" ? r.push({
			unit: `git-dir reftable/${a}`,
			reason: o
		}) : addTable(a, o, t, n, r);
	}
	return {
		refs: t,
		logs: [...n.values()].filter(({ rest: e }) => e !== null).sort((e, t) => e.update - t.update),
		problems: r
	};
}
const eo = 512 * Q;
function tableNames(e, t) {
	let n = readSmallFile((0, i.join)(e, "reftable/tables.list"), 1048576);
	if (typeof n == "string") {
		t.push({
			unit: "git-dir reftable/tables.list",
			reason: n
		});
		return [];
	}
	let r = n.toString("latin1").split("\n").filter((e) => e !== "");
	let a = r.filter((e) => !/^[\w-]+\.\w+$/.test(e));
	t.push(...a.map(() => ({
		unit: "git-dir reftable/tables.list",
		reason: "names a file that is no table"
	})));
	return r.filter((e) => !a.includes(e));
}
function addTable(e, t, n, r, i) {
	try {
		let e = readTable(t);
		for (let [t, r] of e.refs) r === null ? n.delete(t) : n.set(t, r);
		for (let t of e.logs) r.set(`${t.update} ${t.ref}`, t);
	} catch (t) {
		if (!(t instanceof MalformedTable)) throw t;
		i.push({
			unit: `git-dir reftable/${e}`,
			reason: t.message
		});
	}
}
// src/git/refs.ts
function readRefs(e) {
	let t = [];
	if (e.refStorage === "reftable") return {
		refs: resolveAll(tabledRefs(e, t), t),
		problems: t
	};
	let n = readPackedRefs(e.commonDir, t);
	for (let r of new Set([e.commonDir, e.gitDir])) for (let e of looseNames(r, "refs", t)) readLoose(r, e, n, t);
	return {
		refs: resolveAll(n, t),
		problems: t
	};
}
function tabledRefs({ commonDir: e, gitDir: t }, n) {
	let r = new Map();
	for (let i of new Set([e, t])) {
		let e = readTables(i);
		n.push(...e.problems);
		for (let [t, i] of e.refs) {
			if (!t.startsWith("refs/")) continue;
			isSafeName(t) ? r.set(t, i) : n.push({
				unit: `ref ${printable(t)}`,
				reason: "not a valid ref name"
			});
		}
	}
	return r;
}
function readRefFile(e, t) {
	let n = readSmallFile(Buffer.from(Buffer.from(`${e}/`).toString("latin1") + t, "latin1"), to);
	if (n === "missing") return null;
	if (typeof n == "string") return { problem: n };
	let r = n.toString("latin1");
	let i = /^ref:\s*(\S.*?)\s*$/.exec(r)?.[1];
	if (i !== void 0) return isSafeName(i) ? { symbolic: i } : { problem: "points at no valid ref name" };
	let a = /^([0-9a-f]+)\s/.exec(`${r}\n`)?.[1] ?? "";
	if (isOid(a)) return { oid: a };
	return { problem: r.trim() === "" ? "empty" : "holds no object id" };
}
function readPackedRefs(e, t) {
	let n = new Map();
	let r = readSmallFile((0, i.join)(e, "packed-refs"), ro);
	if (r === "missing") return n;
	if (typeof r == "string") {
		t.push({
			unit: "git-dir packed-refs",
			reason: r
		});
		return n;
	}
	for (let [e, i] of r.toString("latin1").split("\n").entries()) {
		if (i === "" || i.startsWith("#") || /^\^[0-9a-f]+\r?$/.test(i)) continue;
		let [r = "", a = ""] = splitOnce(i);
		isOid(r) && isSafeName(a) ? n.set(a, { oid: r }) : t.push({
			unit: `git-dir packed-refs line ${e + 1}`,
			reason: "not a ref"
		});
	}
	return n;
}
function resolveValue(e, t) {
	let n = e;
	for (let e = 0; e <= 5; e += 1) {
		if (n === null) return null;
		if ("oid" in n) return n.oid;
		if ("problem" in n) return n;
		n = t(n.symbolic);
	}
	return { problem: "symbolic refs nested too deeply" };
}
const to = 65536;
const ro = 512 * Q;
function isSafeName(e) {
	if (e.split("/").some((e) => e === "" || e === "." || e === ".." || e.endsWith(".lock"))) return !1;
	return !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\.$/.test(e);
}
function splitOnce(e) {
	let t = e.indexOf(" ");
	return t < 0 ? [] : [e.slice(0, t), e.slice(t + 1).replace(/\r$/, "")];
}
function* looseNames(e, t, n) {
	for (let r of list(e, t, n)) {
		let i = `${t}/${r.name.toString("latin1")}`;
		if (r.isDirectory()) yield* looseNames(e, i, n);
		else if (i.endsWith(".lock")) continue;
		else r.isFile() ? yield i : n.push({
			unit: `ref ${printable(i)}`,
			reason: r.isSymbolicLink() ? "a symbolic link" : "not a regular file"
		});
	}
}
function list(e, n, i) {
	let a = Buffer.concat([Buffer.from(`${e}/`), Buffer.from(n, "latin1")]);
	try {
		return (0, r.readdirSync)(a, {
			withFileTypes: !0,
			encoding: "buffer"
		});
	} catch (e) {
		if (t.M(e) === "ENOENT") return [];
		i.push({
			unit: `ref folder ${printable(n)}`,
			reason: "unreadable"
		});
		return [];
	}
}
function readLoose(e, t, n, r) {
	if (/\/\./.test(t)) return;
	let i = isSafeName(t) ? readRefFile(e, t) : { problem: "not a valid ref name" };
	if (i === null) return;
	"problem" in i ? r.push({
		unit: `ref ${printable(t)}`,
		reason: i.problem
	}) : n.set(t, i);
}
function resolveAll(e, t) {
	let n = [];
	for (let [r, i] of [...e].sort(([e], [t]) => e < t ? -1 : 1)) {
		let a = resolveValue(i, (t) => e.get(t) ?? null);
		typeof a == "string" ? n.push({
			name: printable(r),
			rawName: r,
			oid: a
		}) : a !== null && t.push({
			unit: `ref ${printable(r)}`,
			reason: a.problem
		});
	}
	return n;
}
function printable(e) {
	return pathName(Buffer.from(e, "latin1"));
}
// src/git/repository/find.ts
function findGitDirectory(e, n) {
	let r = existing(e);
	if (n.GIT_DIR) return named(r, n.GIT_DIR, n.GIT_WORK_TREE);
	if (looksLikeGitDirectory(r)) return {
		gitDir: r,
		workTree: workTreeAround(r)
	};
	for (let n = r;; n = (0, i.dirname)(n)) {
		let r = inFolder(n);
		if (r) return {
			gitDir: r,
			workTree: n
		};
		if (n === (0, i.dirname)(n)) throw new t.j("usage", `Not a git repository: "${e}". Name a folder inside one, or its git directory.`);
	}
}
function existing(e) {
	try {
		let t = (0, r.realpathSync)(e);
		return (0, r.statSync)(t).isDirectory() ? t : (0, i.dirname)(t);
	} catch (n) {
		throw new t.j("usage", `No such path: "${e}". Check its spelling.`, { cause: n });
	}
}
function named(e, n, r) {
	let a = existing((0, i.resolve)(e, n));
	if (!looksLikeGitDirectory(a)) throw new t.j("usage", `GIT_DIR is not a git directory: ${n}. Unset it, or name one.`);
	if (r) return {
		gitDir: a,
		workTree: existing((0, i.resolve)(e, r))
	};
	return {
		gitDir: a,
		workTree: a === e ? null : e
	};
}
function looksLikeGitDirectory(e) {
	if (!exists((0, i.join)(e, "HEAD"))) return !1;
	return exists((0, i.join)(e, "commondir")) || isDirectory((0, i.join)(e, "objects")) && isDirectory((0, i.join)(e, "refs"));
}
function workTreeAround(e) {
	return (0, i.basename)(e) === ".git" ? (0, i.dirname)(e) : null;
}
function inFolder(e) {
	let t = (0, i.join)(e, ".git");
	if (isDirectory(t)) {
		let e = (0, r.realpathSync)(t);
		return looksLikeGitDirectory(e) ? e : null;
	}
	return exists(t) ? throughGitFile(t) : null;
}
function throughGitFile(e) {
	let n = readSmallFile(e, 65536);
	if (typeof n == "string") throw new t.j("usage", `${e} is ${n}, so the repository can't be found. Repair or remove it.`);
	let r = /^gitdir: ([^\0]+?)\r?\n*$/.exec(n.toString())?.[1];
	if (r === void 0) throw new t.j("usage", `${e} names no git directory. Repair or remove it.`);
	let a = existing((0, i.resolve)((0, i.dirname)(e), r));
	if (!looksLikeGitDirectory(a)) throw new t.j("usage", `${e} leads to ${a}, which is no git directory. Repair or remove it.`);
	if (belongs(a, e)) return a;
	throw new t.j("usage", `${e} leads to ${a}, which belongs to another work tree. To scan that repository, name its directory.`);
}
function belongs(e, t) {
	let n = (0, i.dirname)(t);
	if (e.startsWith(`${n}${i.sep}`)) return !0;
	let r = readSmallFile((0, i.join)(e, "gitdir"), 65536);
	if (typeof r != "string") return samePath((0, i.resolve)(e, r.toString().trimEnd()), t);
	let a = ownConfig(e);
	let o = a?.last("core.worktree");
	if (o !== void 0) return samePath((0, i.resolve)(e, o), n);
	return a !== null && r === "missing" && workTreeAround(e) === null && !isTrue(a.last("core.bare"));
}
function ownConfig(e) {
	let t = readSmallFile((0, i.join)(e, "config"));
	if (typeof t == "string") return null;
	let n = parseConfig(t.toString());
	if (!isTrue(n.last("extensions.worktreeconfig"))) return n;
	let r = readSmallFile((0, i.join)(e, "config.worktree"));
	if (r === "missing") return n;
	return typeof r == "string" ? null : parseConfig(`${t.toString()}\n${r.toString()}`);
}
function samePath(e, t) {
	try {
		return (0, r.realpathSync)(e) === (0, r.realpathSync)(t);
	} catch {
		return !1;
	}
}
function exists(e) {
	return reach(e, () => (0, r.lstatSync)(e, { throwIfNoEntry: !1 })) !== void 0;
}
function isDirectory(e) {
	return reach(e, () => (0, r.statSync)(e, { throwIfNoEntry: !1 }))?.isDirectory() ?? !1;
}
function reach(e, n) {
	try {
		return n();
	} catch (n) {
		if (t.M(n) === "ENOTDIR") return;
		throw new t.j("usage", `${e} can not be reached (${t.M(n)}). Repair it, or make it readable.`, { cause: n });
	}
}
// src/git/repository/alternates.ts
function parseAlternates(e, t) {
	return [...e.toString("latin1").matchAll(RegExp(`${io}|[^${t}]+`, "g"))].flatMap(([e, t]) => {
		let n = t === void 0 ? e : unquoted(t);
		return n === "" || e.startsWith("#") ? [] : [Buffer.from(n, "latin1").toString()];
	});
}
const io = String.raw`"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"`;
function unquoted(e) {
	return e.replace(/\\(?:([0-7]{3})|(.))/g, (e, t, n) => t === void 0 ? ao[n] ?? n : String.fromCharCode(Number.parseInt(t, 8)));
}
const ao = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
// src/git/repository/object-directories.ts
function objectDirectories(e, t, n, r, a) {
	let o = [e, t];
	let s = n.GIT_OBJECT_DIRECTORY;
	let c = s ? {
		path: fromEnvironment((0, i.resolve)(r, s), "GIT_OBJECT_DIRECTORY", o),
		from: "environment"
	} : {
		path: own((0, i.join)(t, "objects")),
		from: "repository"
	};
	!s && !isInside(c.path, o) && a.push(`The objects stand outside the git directory: ${c.path}.`);
	let l = n.GIT_ALTERNATE_OBJECT_DIRECTORIES;
	return withAlternates([c, ...(l ? parseAlternates(Buffer.from(l), i.delimiter) : []).map((e) => ({
		path: fromEnvironment((0, i.resolve)(r, e), "GIT_ALTERNATE_OBJECT_DIRECTORIES", o),
		from: "environment"
	}))], o, a);
}
function own(e) {
	try {
		let t = (0, r.realpathSync)(e);
		if ((0, r.statSync)(t).isDirectory()) return t;
	} catch (n) {
		throw new t.j("git", `The repository has no object directory: ${e}. It is damaged.`, { cause: n });
	}
	throw new t.j("git", `The repository's objects are no directory: ${e}. It is damaged.`);
}
function fromEnvironment(e, n, r) {
	let i = own(e);
	if (isInside(i, r)) return i;
	throw new t.j("usage", `${n} names a directory outside the repository: ${e}. Unset it and run again.`);
}
function withAlternates(e, t, n) {
	let r = [...e];
	let i = new Set(e.map(({ path: e }) => e));
	let a = e;
	for (let e = 0; e <= 5 && a.length > 0; e += 1) {
		let e = [];
		for (let r of a.flatMap((e) => alternatesOf(e.path, n))) {
			if (i.has(r)) continue;
			i.add(r);
			e.push({
				path: r,
				from: "alternates"
			});
			isInside(r, t) || n.push(`Objects are borrowed from outside the repository (objects/info/alternates): ${r}.`);
		}
		r.push(...e);
		a = e;
	}
	return r;
}
function alternatesOf(e, n) {
	let a = readSmallFile((0, i.join)(e, "info", "alternates"));
	if (a === "missing") return [];
	if (typeof a == "string") throw new t.j("git", `${e}/info/alternates is ${a}. Repair or remove it.`);
	return parseAlternates(a, "\n").flatMap((a) => {
		try {
			return [(0, r.realpathSync)((0, i.resolve)(e, a))];
		} catch (r) {
			if (!t.N(r)) throw new t.j("git", `An object directory that ${e}/info/alternates names can't be reached. Make it readable, or take it out.`, { cause: r });
			n.push("An object directory that objects/info/alternates names is not there.");
			return [];
		}
	});
}
function isInside(e, t) {
	return t.some((t) => e === t || e.startsWith(`${t}${i.sep}`));
}
// src/git/repository.ts
function openRepository(e, t = {}) {
	let { gitDir: n, workTree: r } = findGitDirectory(e, t);
	let i = [];
	let a = [];
	let o = commonDirectory(n);
	let s = readConfig(o, i);
	let c = readFormat(n, s);
	c.unknownExtensions.length > 0 && a.push("The repository has an extension of its format that this version does not know: see \"git config --get-regexp ^extensions\".");
	let l = isTrue(s.last("core.bare")) && n === o;
	return {
		gitDir: n,
		commonDir: o,
		bare: l,
		config: s,
		notes: a,
		problems: i,
		...c,
		workTree: l ? null : r,
		objectDirectories: objectDirectories(n, o, t, e, a),
		indexFile: indexFile(n, t, r ?? e, a),
		shallow: readShallow(o, i)
	};
}
function commonDirectory(e) {
	let n = readSmallFile((0, i.join)(e, "commondir"), 65536);
	if (n === "missing") return e;
	if (typeof n == "string") throw new t.j("git", `${e}/commondir is ${n}. Repair the worktree with "git worktree repair".`);
	try {
		return (0, r.realpathSync)((0, i.resolve)(e, n.toString().trimEnd()));
	} catch (n) {
		throw new t.j("git", `${e} belongs to a repository that is gone. Repair the worktree with "git worktree repair".`, { cause: n });
	}
}
function readConfig(e, t) {
	let n = readSmallFile((0, i.join)(e, "config"));
	if (n === "missing") return parseConfig("");
	if (typeof n == "string") {
		t.push({
			unit: "git-dir config",
			reason: n
		});
		return parseConfig("");
	}
	return parseConfig(n.toString());
}
const oo = new Set([
	"noop",
	"noop-v1",
	"partialclone",
	"preciousobjects",
	"worktreeconfig",
	"objectformat",
	"refstorage",
	"relativeworktrees",
	"compatobjectformat",
	"submodulepathconfig"
]);
function readFormat(e, n) {
	let r = n.last("core.repositoryformatversion") ?? "0";
	if (!/^[01]$/.test(r)) throw new t.j("git", `${e} has repository format ${r.slice(0, 20)}; only 0 and 1 are known.`);
	let i = n.last("extensions.objectformat") ?? "sha1";
	if (i !== "sha1" && i !== "sha256") throw new t.j("git", `${e} has an unknown object format; only sha1 and sha256 are known.`);
	let a = n.last("extensions.refstorage")?.replace(/:.*$/s, "") ?? "files";
	if (a !== "files" && a !== "reftable") throw new t.j("git", `${e} has an unknown ref storage; only files and reftable are known.`);
	let o = r === "0" ? [] : n.entries.filter(([e]) => /^extensions\.[^.]+$/.test(e)).map(([e]) => e.slice(11));
	return {
		objectFormat: i,
		refStorage: a,
		partialClone: n.entries.some(([e]) => e === "extensions.partialclone" || e.endsWith(".promisor") && /^remote\..*\.promisor$/s.test(e)),
		unknownExtensions: o.filter((e) => !oo.has(e))
	};
}
function indexFile(e, t, n, r) {
	let a = t.GIT_INDEX_FILE;
	if (!a) return (0, i.join)(e, "index");
	let o = (0, i.resolve)(n, a);
	o.startsWith(`${e}${i.sep}`) || r.push(`The index stands outside the git directory, where GIT_INDEX_FILE names it: ${o}.`);
	return o;
}
function readShallow(e, t) {
	let n = readSmallFile((0, i.join)(e, "shallow"), 268435456);
	if (n === "missing") return [];
	let r = typeof n == "string" ? null : n.toString("latin1").split("\n").filter((e) => e !== "");
	if (r?.every(isOid)) return r.filter(isOid);
	t.push({
		unit: "git-dir shallow",
		reason: typeof n == "string" ? n : "not a list of object ids"
	});
	return [];
}
// src/git/objects/byte-reader.ts
var ProtocolError = class extends Error {
	ended;
	constructor(e, t = !1) {
		super(e);
		this.ended = t;
	}
};
var ByteReader = class {
	#e;
	#t = so;
	constructor(e) {
		this.#e = e[Symbol.asyncIterator]();
	}
	get pending() {
		return this.#t.length;
	}
	async until(e, t) {
		let n = "";
		for (;;) {
			let r = this.#t.indexOf(e);
			let i = r < 0 ? this.#t : this.#t.subarray(0, r);
			if (n.length + i.length > t) throw new ProtocolError("an answer that is no header");
			n += latin1(i);
			this.#t = this.#t.subarray(r < 0 ? this.#t.length : r + 1);
			if (r >= 0) return n;
			if (!await this.#r()) throw new ProtocolError("the output ended too early", !0);
		}
	}
	async take(e) {
		if (this.#t.length >= e) return this.#n(e);
		let t = new Uint8Array(e);
		let n = 0;
		for await (let r of this.stream(e)) {
			t.set(r, n);
			n += r.length;
		}
		return t;
	}
	async *stream(e) {
		let t = e;
		for (; t > 0;) {
			if (this.#t.length === 0 && !await this.#r()) throw new ProtocolError("the output ended too early", !0);
			let e = this.#n(Math.min(t, this.#t.length));
			t -= e.length;
			yield e;
		}
	}
	async ended() {
		return this.#t.length === 0 && !await this.#r();
	}
	#n(e) {
		let t = this.#t.subarray(0, e);
		this.#t = this.#t.subarray(e);
		return t;
	}
	async #r() {
		for (;;) {
			let e = await this.#e.next();
			if (e.done) return !1;
			if (e.value.length === 0) continue;
			this.#t = this.#t.length === 0 ? e.value : Buffer.concat([this.#t, e.value]);
			return !0;
		}
	}
};
const so = new Uint8Array();
function latin1(e) {
	return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString("latin1");
}
// src/git/objects/loose-stream.ts
function looseFile({ variables: e }, { oid: t }) {
	return [e.GIT_OBJECT_DIRECTORY, ...e.GIT_ALTERNATE_OBJECT_DIRECTORIES?.split(i.delimiter) ?? []].filter((e) => e !== void 0).map((e) => (0, i.join)(e, t.slice(0, 2), t.slice(2))).find((e) => (0, r.lstatSync)(e, { throwIfNoEntry: !1 })?.isFile()) ?? null;
}
async function* looseContent(e, { size: t }) {
	let n = (0, r.createReadStream)(e, {
		fd: (0, r.openSync)(e, Ja),
		highWaterMark: co
	});
	let i = createInflate({ chunkSize: co });
	n.on("error", (e) => i.destroy(e));
	let a = t;
	let o = !0;
	try {
		for await (let e of n.pipe(i)) {
			let t = e;
			let n = o ? t.indexOf(0) + 1 : 0;
			o = !1;
			a -= t.length - n;
			if (a < 0) break;
			yield t.subarray(n);
		}
	} finally {
		n.destroy();
		i.destroy();
	}
	if (a !== 0) throw Error("its inflated size differs from the declared one");
}
const co = 262144;
// src/git/objects/batch.ts
var Batch = class {
	#e;
	#t;
	#n;
	#r;
	#i;
	#a = 0;
	#o = null;
	spoiled = !1;
	constructor(e, { wholeLimit: t = 8 * uo, recycleAfter: n = 2048 * uo, ...r }) {
		this.#e = e;
		this.#t = startGit(e, ["cat-file", "--batch"], r);
		this.#n = new ByteReader(this.#t.output);
		this.#r = t;
		this.#i = n;
	}
	get full() {
		return this.#a >= this.#i;
	}
	ask(e) {
		e.length > 0 && this.#t.stdin.write(e.map((e) => `${e}\n`).join(""));
	}
	async answer(e) {
		try {
			let t = await this.#n.until(po, fo);
			if (t === `${e} missing`) return {
				oid: e,
				unread: lo
			};
			let n = parseHeader(t);
			if (n?.oid !== e) throw new ProtocolError("an answer that was not asked for");
			return await this.#s(n);
		} catch (e) {
			return {
				failed: await this.#u(e),
				suspect: this.#n.pending > 0 ? this.#o : null
			};
		}
	}
	async finish() {
		this.#t.stdin.end();
		let e = await this.#n.ended();
		e || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		if (!e) return "more bytes came than were announced";
		return t === null ? null : `git cat-file failed: ${t}`;
	}
	async kill() {
		this.#t.kill();
		await this.#t.closed;
	}
	async #s(e) {
		this.#a += e.size;
		this.#o = e.oid;
		if (e.size > this.#r) {
			this.spoiled = !0;
			let t = looseFile(this.#e, e);
			return {
				...e,
				content: checked(e, t === null ? this.#c(e) : looseContent(t, e))
			};
		}
		let t = await this.#n.take(e.size);
		await this.#l();
		return objectId(formatOf(e.oid), e.type, t) === e.oid ? {
			...e,
			content: t
		} : {
			oid: e.oid,
			unread: s
		};
	}
	async *#c(e) {
		try {
			yield* this.#n.stream(e.size);
			await this.#l();
			this.spoiled = !1;
		} catch (e) {
			throw Error(await this.#u(e), { cause: e });
		}
	}
	async #l() {
		let [e] = await this.#n.take(1);
		if (e !== po) throw new ProtocolError("more bytes came than were announced");
	}
	async #u(e) {
		if (!(e instanceof ProtocolError)) throw e;
		e.ended || this.#t.kill();
		let { problem: t } = await this.#t.closed;
		return `git cat-file failed: ${e.ended && t !== null ? t : e.message}`;
	}
};
async function* checked({ oid: e, type: t, size: n }, r) {
	let i = objectHash(formatOf(e), t, n);
	for await (let e of r) {
		i.update(e);
		yield e;
	}
	if (i.digest("hex") !== e) throw Error(s);
}
function parseHeader(e) {
	let [, t = "", n = "", r = ""] = /^([0-9a-f]+) (\w+) (\d{1,15})$/.exec(e) ?? [];
	return isOid(t) && isType(n) ? {
		oid: t,
		type: n,
		size: Number(r)
	} : null;
}
const lo = "missing object";
function formatOf(e) {
	return e.length === 40 ? "sha1" : "sha256";
}
const uo = 1048576;
const fo = 200;
const po = 10;
function isType(e) {
	return e === "blob" || e === "tree" || e === "commit" || e === "tag";
}
// src/git/objects/queue.ts
var RequestQueue = class {
	#e;
	#t = [];
	outstanding = 0;
	constructor(e) {
		this.#e = e[Symbol.iterator]();
	}
	current() {
		this.#n(1);
		return this.#t[0];
	}
	shift() {
		this.#t.shift();
		this.outstanding = Math.max(0, this.outstanding - 1);
	}
	ahead(e) {
		if (this.outstanding > e / 2) return [];
		this.#n(e);
		let t = this.#t.slice(this.outstanding, e);
		this.outstanding += t.length;
		return t;
	}
	forgetAsked() {
		this.outstanding = 0;
	}
	#n(e) {
		for (; this.#t.length < e;) {
			let e = this.#e.next();
			if (e.done) return;
			this.#t.push(e.value);
		}
	}
};
// src/git/objects.ts
var ObjectReader = class {
	#e;
	#t;
	#n = [];
	#r = null;
	constructor(e, t = {}) {
		this.#e = e;
		this.#t = t;
	}
	async read(e) {
		for await (let t of this.readMany([e])) return t;
		return {
			oid: e,
			unread: "no answer"
		};
	}
	async *readMany(e) {
		let t = new RequestQueue(e);
		let n = 0;
		try {
			for (let e = t.current(); e !== void 0; e = t.current()) {
				if (this.#t.signal?.aborted) return yield* stopped(t);
				let r = await this.#i(t);
				let i = await r.answer(e);
				if ("failed" in i) {
					await this.#a(t);
					i.suspect && this.#n.push({
						unit: `object ${i.suspect}`,
						reason: i.failed
					});
					n += 1;
					if (n < mo) continue;
				}
				n = 0;
				t.shift();
				yield "failed" in i ? {
					oid: e,
					unread: i.failed
				} : i;
				r.spoiled && await this.#a(t);
			}
		} finally {
			t.outstanding > 0 && await this.close();
		}
	}
	async finish() {
		let e = this.#r;
		this.#r = null;
		let t = await e?.finish();
		let n = this.#n;
		this.#n = [];
		return t ? [...n, {
			unit: "git cat-file",
			reason: t
		}] : n;
	}
	async close() {
		let e = this.#r;
		this.#r = null;
		await e?.kill();
	}
	async #i(e) {
		this.#r?.full && e.outstanding === 0 && (this.#n = [...await this.finish()]);
		await this.#t.ready?.();
		let t = this.#r ??= new Batch(this.#e, this.#t);
		t.full && e.outstanding !== 0 || t.ask(e.ahead(t.full ? 1 : ho));
		return t;
	}
	async #a(e) {
		e.forgetAsked();
		await this.close();
	}
};
function* stopped(e) {
	for (let t = e.current(); t !== void 0; t = e.current()) {
		e.shift();
		yield {
			oid: t,
			unread: "git cat-file was stopped"
		};
	}
}
const mo = 2;
const ho = 256;
// src/git/private-dir.ts
function openPrivateDir(e, n, r = {}) {
	let i = findGit(e, n);
	let a;
	let path = () => a ??= filled(e, r);
	return {
		repository: e,
		program: i,
		get path() {
			return path();
		},
		get directory() {
			return path();
		},
		get variables() {
			return gitVariables(path(), i, e);
		},
		close: () => {
			a !== void 0 && t.m(a);
		}
	};
}
function filled(e, n) {
	let r = t.p("leaksift-");
	t.f(() => fill(r, e, n));
	return r;
}
function fill(e, t, n) {
	(0, r.mkdirSync)((0, i.join)(e, "objects"));
	(0, r.mkdirSync)((0, i.join)(e, "refs"));
	(0, r.writeFileSync)((0, i.join)(e, "config"), [
		...configLines(t),
		...n.config ?? [],
		""
	].join("\n"));
	writeNames(e, n);
	for (let t of n.logs ?? []) writeLog(e, t);
	n.shallow !== "ignore" && t.shallow.length > 0 && (0, r.writeFileSync)((0, i.join)(e, "shallow"), t.shallow.map((e) => `${e}\n`).join(""));
}
function configLines(e) {
	let t = e.objectFormat === "sha256";
	return [
		"[core]",
		`\trepositoryformatversion = ${+!!t}`,
		"	bare = true",
		"	commitGraph = false",
		"	multiPackIndex = false",
		"	fsmonitor = false",
		"	hooksPath = /dev/null",
		"	packedGitWindowSize = 16m",
		"	packedGitLimit = 128m",
		"[gc]",
		"	auto = 0",
		"[maintenance]",
		"	auto = false",
		...t ? ["[extensions]", "	objectFormat = sha256"] : []
	];
}
function writeNames(e, { refs: t = [], heads: n = [], branch: a = null }) {
	let o = new Map(n.map(({ name: e, oid: t }) => [e, t]));
	let s = a === null ? o.get("HEAD") : `ref: ${a}`;
	(0, r.writeFileSync)((0, i.join)(e, "HEAD"), `${s ?? "ref: refs/heads/none"}\n`, "latin1");
	for (let [t, n] of o) /^(?!HEAD$)[A-Z_]+$/.test(t) && (0, r.writeFileSync)((0, i.join)(e, t), `${n}\n`);
	if (t.length === 0) return;
	let c = t.map(({ oid: e, rawName: t }) => `${e} ${t}\n`);
	(0, r.writeFileSync)((0, i.join)(e, "packed-refs"), `# pack-refs with: sorted \n${c.join("")}`, "latin1");
}
function writeLog(e, { rawName: t, bytes: n }) {
	let i = Buffer.concat([Buffer.from(`${e}/logs/`), Buffer.from(t, "latin1")]);
	try {
		(0, r.mkdirSync)(i.subarray(0, i.lastIndexOf("/")), { recursive: !0 });
		(0, r.writeFileSync)(i, n);
	} catch {}
}
// src/git/refs/head.ts
function readHead(e, t = e.gitDir) {
	let n = [];
	let r = finder(e, t, n);
	let i = e.refStorage === "reftable" ? r("HEAD") : readRefFile(t, "HEAD");
	if (i === null) return {
		kind: "broken",
		reason: n[0]?.reason ?? "missing"
	};
	let a = resolveValue(i, r);
	let o = "symbolic" in i ? i.symbolic : null;
	if (typeof a == "string") return {
		kind: "commit",
		oid: a,
		branch: o
	};
	if (a !== null) return {
		kind: "broken",
		reason: a.problem
	};
	let [s] = n;
	return o !== null && s === void 0 ? {
		kind: "unborn",
		branch: o
	} : {
		kind: "broken",
		reason: s?.reason ?? "unreadable"
	};
}
function readHeads(e) {
	let t = [];
	let n = [];
	for (let r of worktreeDirectories(e.commonDir, n)) {
		let a = r === e.commonDir ? "" : `worktrees/${(0, i.basename)(r)}/`;
		let o = readHead(e, r);
		o.kind === "commit" && t.push({
			name: `${a}HEAD`,
			oid: o.oid
		});
		o.kind === "broken" && n.push({
			unit: `ref ${a}HEAD`,
			reason: o.reason
		});
		t.push(...pseudoRefs(e, r, a));
	}
	return {
		heads: t,
		problems: n
	};
}
function readOwnHeads(e) {
	let t = readHead(e);
	return [...t.kind === "commit" ? [{
		name: "HEAD",
		oid: t.oid
	}] : [], ...pseudoRefs(e, e.gitDir, "")];
}
function readIds(e, t) {
	let n = readSmallFile((0, i.join)(e, t));
	if (typeof n == "string") return [];
	return n.toString("latin1").split("\n").map((e) => /^[0-9a-f]+/.exec(e)?.[0] ?? "").filter(isOid);
}
const go = [
	"ORIG_HEAD",
	"MERGE_HEAD",
	"CHERRY_PICK_HEAD",
	"REVERT_HEAD",
	"REBASE_HEAD",
	"BISECT_HEAD",
	"FETCH_HEAD",
	"AUTO_MERGE"
];
function pseudoRefs({ refStorage: e }, t, n) {
	let r = go.flatMap((e) => readIds(t, e).map((t) => ({
		name: n + e,
		oid: t
	})));
	if (e === "files") return r;
	let i = [...readTables(t).refs].flatMap(([e, t]) => go.includes(e) && "oid" in t ? [{
		name: n + e,
		oid: t.oid
	}] : []);
	return [...r, ...i];
}
function finder(e, t, n) {
	if (e.refStorage === "reftable") return inTables([...new Set([t, e.commonDir])].map(readTables), n);
	return (r) => readRefFile(t, r) ?? readRefFile(e.commonDir, r) ?? readPackedRefs(e.commonDir, n).get(r) ?? null;
}
function inTables(e, t) {
	t.push(...e.flatMap((e) => e.problems));
	return (t) => e.map(({ refs: e }) => e.get(t)).find((e) => e !== void 0) ?? null;
}
function worktreeDirectories(e, n) {
	try {
		return [e, ...(0, r.readdirSync)((0, i.join)(e, "worktrees"), { withFileTypes: !0 }).filter((e) => e.isDirectory()).map(({ name: t }) => (0, i.join)(e, "worktrees", t)).sort()];
	} catch (r) {
		t.M(r) !== "ENOENT" && n.push({
			unit: "git-dir worktrees",
			reason: "unreadable"
		});
		return [e];
	}
}
// src/git/version.ts
async function requireGit(e, n = 2e4) {
	let r = (await runGit(e, ["version"], { deadline: n })).toString("latin1");
	let [, i = "", a = ""] = /^git version (\d+)\.(\d+)/.exec(r) ?? [];
	if (Number(i) > _o[0] || Number(i) === _o[0] && Number(a) >= _o[1]) return;
	throw new t.j("git", `git ${_o.join(".")} or newer is needed; ${e.program} ${i === "" ? "says no version" : `is ${i}.${a}`}. Update it.`);
}
const _o = [2, 30];
function sameAtStart(e, t) {
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(e.subarray(n, r), t.subarray(n, r)) === 0);
}
function sameAtEnd(e, t) {
	let last = (e, t, n) => e.subarray(e.length - n, e.length - t);
	return same(Math.min(e.length, t.length), (n, r) => Buffer.compare(last(e, n, r), last(t, n, r)) === 0);
}
function same(e, t) {
	let n = 0;
	for (let r = 4096; r >= 1;) n + r <= e && t(n, n + r) ? n += r : r /= 2;
	return n;
}
// src/git/direct/differing-lines.ts
function differingLines(e, t, n) {
	let r = sameAtStart(e, t);
	let i = sameAtEnd(e.subarray(r), t.subarray(r));
	let { last: a, line: o } = lineAt(e, r, n);
	let s = lineFrom(e, o, e.length - i, n);
	let c = lineFrom(t, o, t.length - i, n);
	if (e.length - s !== t.length - c) return [e, t];
	return [e.subarray(a, lineEnd(e, s, n)), t.subarray(a, lineEnd(t, c, n))];
}
function lineAt(e, t, n) {
	let [r, i] = [0, 0];
	for (let a = lineEnd(e, 0, n); a <= t && a > i; a = lineEnd(e, i, n)) [r, i] = [i, a];
	return {
		last: r,
		line: i
	};
}
function lineFrom(e, t, n, r) {
	let i = t;
	for (; i < n;) i = lineEnd(e, i, r);
	return i;
}
function lineEnd(e, t, n) {
	let r = e.indexOf(0, t);
	return r < 0 ? e.length : Math.min(r + 1 + n, e.length);
}
// src/git/direct/plain-trees.ts
var Unanswered = class extends Error {};
var PlainTrees = class {
	#e;
	#t;
	empty;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
		this.empty = emptyTree(t === 20 ? "sha1" : "sha256");
	}
	differing(e, t) {
		let [n, r] = differingLines(this.bytes(e), this.bytes(t), this.#t);
		return [this.parse(n), this.parse(r)];
	}
	bytes(e) {
		let t = this.#n.get(e) ?? this.#r(e);
		this.#n.size === vo && this.#n.clear();
		this.#n.set(e, t);
		return t;
	}
	#r(e) {
		if (e === this.empty) return new Uint8Array();
		let t = this.#e.read(e);
		if (t?.type !== "tree") throw new Unanswered();
		return t.content;
	}
	parse(e) {
		try {
			return entriesOf(Buffer.from(e.buffer, e.byteOffset, e.length), this.#t);
		} catch {
			throw new Unanswered();
		}
	}
};
const vo = 50;
function isFolder({ mode: e }) {
	return e === yo;
}
const yo = 16384;
function entriesOf(e, t) {
	let n = new Map();
	let r = "";
	for (let i = new TreeCursor(e, t); i.next();) {
		let t = e.toString("latin1", i.nameStart, i.nameEnd);
		let a = {
			mode: canonical(i.mode),
			oid: oid(e.toString("hex", i.idStart, i.end))
		};
		let o = isFolder(a) ? `${t}/` : t;
		if (o <= r || t.includes("/") || n.has(t)) throw new Unanswered();
		r = o;
		n.set(t, a);
	}
	return n;
}
function canonical(e) {
	if ((e & 61440) != 32768) return e & 61440;
	return e & 64 ? 33261 : 33188;
}
var BaseCache = class {
	#e = new Map();
	#t = 0;
	get(e) {
		return this.#e.get(e);
	}
	add(e, t) {
		this.#e.set(e, t);
		this.#t += t.content.length;
		for (let [e, { content: t }] of this.#e) {
			if (this.#t <= 33554432) return;
			this.#e.delete(e);
			this.#t -= t.length;
		}
	}
};
// src/git/direct/positioned-file.ts
var PositionedFile = class {
	#e;
	#t;
	constructor(e) {
		this.#e = openRegular(e);
		this.#t = (0, r.fstatSync)(this.#e).size;
	}
	bytesAt(e, t) {
		let n = Buffer.allocUnsafe(Math.max(0, Math.min(t, this.#t - e)));
		for (let t = 0; t < n.length;) {
			let i = (0, r.readSync)(this.#e, n, t, n.length - t, e + t);
			intact(i > 0, "it became shorter");
			t += i;
		}
		return n;
	}
	close() {
		(0, r.closeSync)(this.#e);
	}
};
const bo = 1032;
var PackIndexFile = class {
	#e;
	#t;
	#n = null;
	constructor(e, t) {
		this.#e = new PositionedFile(e);
		this.#t = t;
	}
	offsetOf(e) {
		let t = this.#t;
		let n = this.#n ??= this.#r();
		let r = e[0] ?? 0;
		let i = r === 0 ? 0 : n.readUInt32BE(8 + (r - 1) * 4);
		let a = n.readUInt32BE(8 + r * 4);
		let o = place(this.#e.bytesAt(bo + i * t, (a - i) * t), e, t);
		if (o < 0) return null;
		let s = n.readUInt32BE(1028);
		let c = bo + s * (t + 4);
		let l = this.#e.bytesAt(c + (i + o) * 4, 4).readUInt32BE(0);
		if (l < 2147483648) return l;
		return Number(this.#e.bytesAt(c + s * 4 + (l - 2147483648) * 8, 8).readBigUInt64BE(0));
	}
	close() {
		this.#e.close();
	}
	#r() {
		let e = this.#e.bytesAt(0, bo);
		intact(e.length === bo && e.readUInt32BE(0) === 4285812579 && e.readUInt32BE(4) === 2, "its index is of another version");
		return e;
	}
};
function place(e, t, n) {
	let [r, i] = [0, e.length / n];
	for (; r < i;) {
		let a = r + i >>> 1;
		let o = e.compare(t, 0, n, a * n, (a + 1) * n);
		if (o === 0) return a;
		o < 0 ? r = a + 1 : i = a;
	}
	return -1;
}
// src/git/direct/packed-object.ts
var PackFolder = class {
	#e;
	#t;
	#n = new Map();
	#r = new Map();
	#i = new BaseCache();
	constructor(e, t) {
		let n = (0, i.join)(e, "pack");
		this.#e = t;
		this.#t = listed(n).filter((e) => e.endsWith(".idx")).map((e) => (0, i.join)(n, e.slice(0, -4)));
	}
	read(e, t = 0) {
		intact(t < xo, "its chain of deltas has no end");
		for (let n of this.#t) {
			let r = this.#a(`${n}.idx`).offsetOf(e);
			if (r !== null) return this.#s(`${n}.pack`, r, t);
		}
		return null;
	}
	close() {
		for (let e of [this.#n, this.#r]) {
			for (let t of e.values()) t.close();
			e.clear();
		}
	}
	#a(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = new PackIndexFile(e, hashBytes(this.#e));
		this.#n.set(e, n);
		return n;
	}
	#o(e) {
		let t = this.#r.get(e);
		if (t !== void 0) return t;
		let n = new PositionedFile(e);
		this.#r.set(e, n);
		return n;
	}
	#s(e, t, n) {
		let r = `${e}:${t}`;
		let i = this.#i.get(r);
		if (i !== void 0) return i;
		let a = this.#c(e, t, n);
		n > 0 && this.#i.add(r, a);
		return a;
	}
	#c(e, t, n) {
		intact(n < xo, "its chain of deltas has no end");
		let r = this.#o(e);
		let i = newEntryHead();
		let a = r.bytesAt(t, Co);
		readEntry(a, 0, a.length, hashBytes(this.#e), i);
		intact(i.size <= So, "it is too large to be read by itself");
		let o = (a.length < Co || i.data + bound(i.size) <= a.length ? a : r.bytesAt(t, i.data + bound(i.size))).subarray(i.data);
		let s = inflateSmall(o, i.size) ?? inflateSync(o, { maxOutputLength: Math.max(1, i.size) });
		intact(s.length === i.size, "its inflated size differs from the declared one");
		if (i.type !== 6 && i.type !== 7) return {
			type: objectType(i.type),
			content: s
		};
		let c = i.type === 6 ? this.#s(e, t - i.distance, n + 1) : this.read(a.slice(i.baseId, i.baseId + hashBytes(this.#e)), n + 1);
		intact(c !== null, "its base is elsewhere");
		return {
			type: c.type,
			content: patched(c.content, s)
		};
	}
};
const xo = 4096;
const So = 67108864;
const Co = 4096;
function bound(e) {
	return e + Math.ceil(e / 1e3) + 64;
}
const wo = new Runs();
function patched(e, t) {
	let n = {
		baseSize: 0,
		resultSize: 0,
		instructions: 0
	};
	readDeltaHead(t, 0, t.length, n);
	intact(n.baseSize === e.length && n.resultSize <= So, "its delta is of another base");
	let r = new Uint8Array(t.length + e.length + n.resultSize);
	r.set(t);
	r.set(e, t.length);
	let [i, a] = [t.length, t.length + e.length];
	applyDelta(r, n.instructions, t.length, {
		start: i,
		end: a
	}, {
		start: a,
		end: r.length
	}, wo);
	return r.slice(a);
}
function listed(e) {
	try {
		return (0, r.readdirSync)(e).sort();
	} catch {
		return [];
	}
}
// src/git/direct/direct-objects.ts
var DirectObjects = class {
	#e;
	#t = null;
	foreign = new Set();
	#n = new Map();
	#r = !1;
	constructor(e) {
		this.#e = e;
	}
	read(e) {
		let t = this.#n.get(e);
		if (t !== void 0) return t;
		let n = (this.#r ? this.#a(e) : null) ?? this.#i(e) ?? this.#a(e);
		n !== null && n.type !== "blob" && n.content.length <= To && this.#n.size < Eo && this.#n.set(e, n);
		return n;
	}
	close() {
		for (let e of this.#t ?? []) e.close();
		this.#t = null;
	}
	#i(e) {
		for (let { path: t } of this.#e.objectDirectories) {
			let n = this.#o(e, () => readLoose$1({
				id: e,
				path: `${t}/${e.slice(0, 2)}/${e.slice(2)}`
			}, this.#e.objectFormat));
			if (n !== null) return n;
		}
		return null;
	}
	#a(e) {
		let { objectDirectories: t, objectFormat: n } = this.#e;
		this.#t ??= t.map(({ path: e }) => new PackFolder(e, n));
		let r = Buffer.from(e, "hex");
		for (let t of this.#t) {
			let i = this.#o(e, () => {
				let i = t.read(r);
				intact(i === null || objectId(n, i.type, i.content) === e, s);
				return i;
			});
			this.#r = i !== null;
			if (i !== null) return i;
		}
		return null;
	}
	#o(e, t) {
		try {
			return t();
		} catch (t) {
			t instanceof Damage && t.message === "its content has another id" && this.foreign.add(e);
			return null;
		}
	}
};
const To = 16384;
const Eo = 1e3;
// src/sources/quick-reader.ts
var QuickReader = class {
	objects;
	#e;
	#t = null;
	constructor(e, t) {
		this.objects = new DirectObjects(e);
		this.#e = t;
	}
	readNow(e) {
		let t = this.objects.read(e);
		return t && {
			oid: e,
			type: t.type,
			size: t.content.length,
			content: t.content
		};
	}
	async *readMany(e) {
		let t = [...e];
		for (let [e, n] of t.entries()) {
			let r = this.readNow(n);
			if (r === null) return yield* (this.#t ??= await this.#e()).readMany(t.slice(e));
			yield r;
		}
	}
	async finish() {
		return await this.#t?.finish() ?? [];
	}
	async close() {
		this.objects.close();
		await this.#t?.close();
	}
};
// src/git/index-file.ts
function copyIndex(e, n = "index", a = e.repository) {
	let { indexFile: o, gitDir: s, objectFormat: c } = a;
	let l = readSmallFile(o, Do);
	if (l === "missing") return null;
	let u = typeof l == "string" ? l : checkIndex(l, c);
	if (typeof l == "string" || typeof u == "string") return { problem: String(u) };
	if (u.sharedIndex !== null) {
		let t = copySharedIndex(s, e.path, `sharedindex.${u.sharedIndex}`, c);
		if (t !== null) return { problem: `its shared part is ${t}` };
	}
	let d = (0, i.join)(e.path, n);
	t.f(() => (0, r.writeFileSync)(d, l));
	return {
		path: d,
		intentToAdd: u.intentToAdd
	};
}
function checkIndex(e, t) {
	let n = checkSeal(e, t);
	if (n !== null) return n;
	let r = hashBytes(t);
	let i = e.length - r;
	let a = e.readUInt32BE(4);
	let o = readEntries(e.subarray(0, i), a, r);
	if (o === null) return "damaged: its entries do not fit";
	let s = readExtensions(e.subarray(0, i), o.end, r);
	return s === void 0 ? "damaged: its extensions do not fit" : {
		intentToAdd: o.intentToAdd,
		sharedIndex: s
	};
}
function checkSeal(e, t) {
	let n = e.length - hashBytes(t);
	if (n < Oo || e.toString("latin1", 0, 4) !== "DIRC") return "not an index";
	let r = e.readUInt32BE(4);
	if (r < 2 || r > 4) return `of the unknown version ${r}`;
	let i = e.subarray(n);
	return i.every((e) => e === 0) || digestOf(t, e.subarray(0, n)) === i.toString("hex") ? null : "damaged: its checksum is wrong";
}
const Do = 1024 * Q;
const Oo = 12;
function copySharedIndex(e, n, a, o) {
	let s = readSmallFile((0, i.join)(e, a), Do);
	if (typeof s == "string") return s;
	let c = checkIndex(s, o);
	if (typeof c == "string") return c;
	t.f(() => (0, r.writeFileSync)((0, i.join)(n, a), s));
	return null;
}
function readEntries(e, t, n) {
	let r = e.readUInt32BE(8);
	let i = 0;
	let a = 12;
	for (let o = 0; o < r; o += 1) {
		let r = a + 40 + n;
		if (r + 4 > e.length) return null;
		let o = !!(e.readUInt16BE(r) & 16384);
		o && e.readUInt16BE(r + 2) & 8192 && (i += 1);
		let s = entryEnd(e, a, r + (o ? 4 : 2), t);
		if (s === null) return null;
		a = s;
	}
	return {
		intentToAdd: i,
		end: a
	};
}
function entryEnd(e, t, n, r) {
	let i = e.indexOf(0, r === 4 ? afterVariableInteger(e, n) : n);
	if (i < 0) return null;
	let a = r === 4 ? i + 1 : t + Math.floor((i - t + 8) / 8) * 8;
	return a <= e.length ? a : null;
}
function afterVariableInteger(e, t) {
	let n = t;
	for (; n < e.length && (e[n] ?? 0) >= 128;) n += 1;
	return n + 1;
}
function readExtensions(e, t, n) {
	let r = null;
	let i = t;
	for (; i + 8 <= e.length;) {
		let t = i + 8;
		let a = e.readUInt32BE(i + 4);
		e.toString("latin1", i, i + 4) === "link" && (r = e.toString("hex", t, t + Math.min(a, n)));
		i = t + a;
	}
	if (i !== e.length) return;
	return r !== null && /^0*$/.test(r) ? null : r;
}
// src/core/compare-text.ts
function compareText(e = "", t = "") {
	return e < t ? -1 : +(e > t);
}
// src/git/direct/index-trees.ts
function keptTree({ from: e, to: t, cached: n }) {
	if (n === null || n.oid === null) return null;
	if (n.count !== t - e) throw new Unanswered();
	return n.oid;
}
var IndexTrees = class {
	#e;
	#t;
	#n = new Map();
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	idOf(e) {
		return this.#r(e, this.#e.memory.trees);
	}
	#r(e, t) {
		let n = `${e.from} ${e.depth}`;
		let r = keptTree(e) ?? this.#n.get(n) ?? this.#i(e, t);
		this.#n.set(n, r);
		return r;
	}
	#i(e, t) {
		let { end: n } = this.#a(e, t, 0);
		return oid(objectId(this.#t, "tree", this.#o.subarray(t, n)));
	}
	difference(e, t) {
		let { trees: n, notes: r } = this.#e.memory;
		let { end: i, count: a } = this.#a(e, n, r);
		let o = this.#o.subarray(n, i);
		let s = keptTree(e);
		if (s !== null && s !== objectId(this.#t, "tree", o)) throw new Unanswered();
		let c = sameAtStart(o, t);
		let l = sameAtEnd(o.subarray(c), t.subarray(c));
		let u = new Lines$1(new Uint32Array(this.#o.buffer, r, 2 * a), n, {
			at: o.length,
			entry: e.to
		});
		let d = u.at(u.upTo(c) - 1);
		let f = u.at(u.upTo(o.length - l - 1) + 2);
		return {
			from: d.entry,
			to: f.entry,
			start: d.at,
			end: t.length - (o.length - f.at)
		};
	}
	#a({ from: e, to: t, depth: n, cached: r }, i, a) {
		let { kernel: o } = this.#e.memory;
		let [s, c] = [i, 0];
		let note = () => a && a + 8 * c;
		for (let i = e; i < t;) {
			let a = o.endOfFiles(i, t, n);
			this.#e.check(Math.max(e, i - 1), Math.min(a + 1, t));
			s = o.writeFiles(i, a, n, s, note());
			c += a - i;
			if (a === t) break;
			let l = this.below(a, t, n, r);
			let u = this.#r(l, s);
			let d = o.writeFolder(a, n, s, note());
			this.#o.set(Buffer.from(u, "hex"), d);
			s = d + this.#e.idLength;
			c += 1;
			i = l.to;
		}
		return {
			end: s,
			count: c
		};
	}
	below(e, t, n, r) {
		let { bytes: i } = this.#e.memory;
		let a = this.#e.pathStart(e);
		let o = i.indexOf(ko, a + n);
		let s = i.toString("latin1", a + n, o);
		let c = o + 1 - a;
		let l = r?.folder(s) ?? null;
		return {
			from: e,
			to: this.#e.endOfFolder(e, t, c, l?.oid == null ? void 0 : l.count),
			depth: c,
			cached: l
		};
	}
	get #o() {
		return this.#e.memory.kernel.memory;
	}
};
const ko = 47;
var Lines$1 = class {
	#e;
	#t;
	#n;
	constructor(e, t, n) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
	}
	at(e) {
		let t = 2 * Math.max(0, e);
		let [n, r] = [this.#e[t], this.#e[t + 1]];
		return n === void 0 || r === void 0 ? this.#n : {
			at: n - this.#t,
			entry: r
		};
	}
	upTo(e) {
		let [t, n] = [-1, this.#e.length / 2];
		for (; t < n;) {
			let r = Math.ceil((t + n) / 2);
			this.at(r).at <= e ? t = r : n = r - 1;
		}
		return t;
	}
};
// src/git/direct/index-diff.ts
function diffPlainIndex(e, t, n, r) {
	let i = new IndexTrees(n.entries, r === 20 ? "sha1" : "sha256");
	let a = {
		trees: new PlainTrees(e, r),
		written: i,
		entries: n.entries,
		changes: []
	};
	try {
		compare(a, {
			tree: t,
			prefix: "",
			from: 0,
			to: n.entries.length,
			depth: 0,
			cached: n.tree
		});
	} catch (e) {
		if (e instanceof Unanswered) return null;
		throw e;
	}
	return a.changes.sort((e, t) => e.rawPath < t.rawPath ? -1 : 1);
}
function compare(e, t) {
	let { tree: n, prefix: r, cached: i } = t;
	if (isSame(e, t)) return;
	let a = e.trees.bytes(n ?? e.trees.empty);
	let { from: o, to: s, start: c, end: l } = e.written.difference(t, a);
	let u = new Map(e.trees.parse(a.subarray(c, l)));
	for (let t = o; t < s;) {
		let n = e.entries.at(t);
		if (n === void 0) throw new Unanswered();
		let a = n.rawPath.indexOf("/", r.length);
		if (a < 0) {
			compareFile(e, n, u.get(n.rawPath.slice(r.length)) ?? null);
			u.delete(keptFolder(u, n.rawPath.slice(r.length)));
			t += 1;
			continue;
		}
		let o = n.rawPath.slice(r.length, a);
		let c = e.written.below(t, s, r.length, i);
		let l = u.get(o);
		let d = l !== void 0 && isFolder(l);
		compare(e, {
			...c,
			tree: d ? l.oid : null,
			prefix: n.rawPath.slice(0, a + 1)
		});
		d && u.delete(o);
		t = c.to;
	}
	for (let [t, n] of u) removed(e, r + t, n);
}
function isSame({ written: e }, t) {
	if (t.tree === null) return !1;
	return t.tree === (t.depth === 0 ? keptTree(t) : e.idOf(t));
}
function keptFolder(e, t) {
	let n = e.get(t);
	return n !== void 0 && isFolder(n) ? "" : t;
}
function compareFile(e, { rawPath: t, mode: n, oid: r }, i) {
	if (isFolder({
		mode: n,
		oid: r
	})) throw new Unanswered();
	let a = i !== null && isFolder(i) ? null : i;
	if (a?.mode === n && a.oid === r) return;
	e.changes.push(change(t, a, {
		mode: n,
		oid: r
	}));
}
function removed(e, t, n) {
	if (!isFolder(n)) e.changes.push(change(t, n, null));
	else for (let [r, i] of e.trees.parse(e.trees.bytes(n.oid))) removed(e, `${t}/${r}`, i);
}
function change(e, t, n) {
	return {
		path: latin1PathName(e),
		rawPath: e,
		before: [t],
		after: n,
		unmerged: !1
	};
}
// src/git/small/index-memory.ts
function roomForIndex(e) {
	let t = e <= jo ? kernelOf(addressesOf(e).end) : void 0;
	return t === void 0 ? Buffer.allocUnsafe(e) : Buffer.from(t.memory.buffer, d, e);
}
function indexMemory(e) {
	let t = e.length <= jo ? kernelOf(addressesOf(e.length).end) : void 0;
	if (t === void 0) return;
	let { memory: n } = t;
	e.buffer !== n.buffer && n.set(e, d);
	return {
		kernel: t,
		bytes: Buffer.from(n.buffer, d, e.length),
		...addressesOf(e.length)
	};
}
function addressesOf(e) {
	let t = Math.ceil(e / 50);
	let n = Math.ceil((d + e + Ao) / 8) * 8;
	let r = n + 8 * Math.ceil(t / 2);
	let i = r + 8 * (t + 1);
	return {
		places: n,
		notes: r,
		trees: i,
		end: i + e + Ao
	};
}
const Ao = 256;
const jo = 268435456;
// src/git/direct/kept-tree.ts
function readKeptTrees(e, t, n, r) {
	if (t === n) return null;
	let { bytes: i, kernel: a } = e;
	if (i[t] !== 0 || a.endOfKept(327680 + t, 327680 + n, r) !== 327680 + n) return;
	return new Mo(e, t + 1, r);
}
var Mo = class KeptTree {
	oid;
	count;
	#e;
	#t;
	#n;
	#r;
	#i;
	constructor(e, t, n) {
		let { bytes: r } = e;
		let i = r.indexOf(No, t);
		let [a, o] = r.toString("latin1", t, i).split(" ").map(Number);
		this.count = a ?? -1;
		this.#r = o ?? 0;
		this.#n = i + 1 + (this.count < 0 ? 0 : n);
		this.oid = this.count < 0 ? null : oid(r.toString("hex", i + 1, this.#n));
		this.#e = e;
		this.#t = n;
	}
	folder(e) {
		let t = (this.#i ??= this.#a()).get(e);
		return t === void 0 ? null : new KeptTree(this.#e, t, this.#t);
	}
	#a() {
		let { bytes: e, kernel: t } = this.#e;
		let n = new Map();
		for (let r = this.#n, i = this.#r; i > 0; --i) {
			let i = e.indexOf(0, r);
			n.set(e.toString("latin1", r, i), i + 1);
			r = t.endOfKept(d + r, d + e.length, this.#t) - d;
		}
		if (n.size !== this.#r) throw new Unanswered();
		return n;
	}
};
const No = 10;
// src/git/direct/index-entries.ts
var IndexEntries = class {
	length;
	memory;
	idLength;
	#e = [0, 0];
	constructor(e, t, n) {
		this.length = n;
		this.memory = e;
		this.idLength = t;
	}
	at(e) {
		if (e >= this.length) return;
		let { bytes: t, kernel: n } = this.memory;
		let r = n.idOf(e) - d;
		let i = this.pathStart(e);
		return {
			rawPath: t.toString("latin1", i, t.indexOf(0, i)),
			mode: n.modeOf(e) >>> 0,
			oid: oid(t.toString("hex", r, r + this.idLength))
		};
	}
	pathStart(e) {
		return this.memory.kernel.pathOf(e) - d;
	}
	check(e, t) {
		let [n, r] = this.#e;
		if (e >= n && t <= r) return;
		if (this.memory.kernel.arePlain(e, t) === 0) throw new Unanswered();
		t - e > r - n && (this.#e = [e, t]);
	}
	endOfFolder(e, t, n, r) {
		let { kernel: i } = this.memory;
		if (r === void 0) {
			this.check(e, t);
			return i.endOfFolder(e, t, n);
		}
		let a = e + r;
		if (r < 1 || a > t || i.isBeside(e, a - 1, n) === 0 || a < t && i.isBeside(e, a, n) === 1) throw new Unanswered();
		return a;
	}
};
const Po = ["DIRC\0\0\0", "DIRC\0\0\0"];
function readPlainIndex(e, t) {
	let n = e.length - t;
	if (n < 12 || !Po.includes(e.toString("latin1", 0, 8))) return null;
	let r = e.readUInt32BE(8);
	let i = r > n / 50 ? void 0 : indexMemory(e);
	if (i === void 0) return null;
	let a = i.kernel.findEntries(327692, d + n, r, i.places, t) - d;
	let o = a < 0 ? null : findExtensions(i.bytes.subarray(0, n), a);
	if (o === null) return null;
	let s = readKeptTrees(i, ...o.get("TREE") ?? [0, 0], t);
	return s === void 0 ? null : {
		entries: new IndexEntries(i, t, r),
		tree: s
	};
}
function findExtensions(e, t) {
	let n = new Map();
	let r = t;
	for (; r + 8 <= e.length;) {
		let t = r + 8;
		let i = t + e.readUInt32BE(r + 4);
		let a = e.toString("latin1", r, t - 4);
		if (!/^[A-Z]/.test(a) || a === "IEOT" || n.has(a)) return null;
		n.set(a, [t, i]);
		r = i;
	}
	return r === e.length ? n : null;
}
// src/sources/staged-direct.ts
function quickDiffs(e, t, n, r) {
	let i = readSmallFile(t, 1024 * Q, roomForIndex);
	if (typeof i == "string") return null;
	let a = hashBytes(e.objectFormat);
	let o = readPlainIndex(i, a);
	if (o === null) return null;
	let s = emptyTree(e.objectFormat);
	let c = r.map((e) => {
		let t = e === s ? e : treeOf(n, e);
		return t === null ? null : diffPlainIndex(n, t, o, a);
	});
	return c.includes(null) ? null : c.filter((e) => e !== null);
}
function treeOf(e, t) {
	let n = e.read(t);
	return n?.type === "commit" ? readCommitOrNull(n.content)?.tree ?? null : null;
}
// src/sources/staged.ts
var Fo = e.r({ stagedSource: () => stagedSource });
function stagedSource({ path: e, variables: t, signal: n, repository: r = openRepository(e, t), quick: i = !1 }) {
	let a = { signal: n };
	let o = null;
	let dir = () => o ??= openPrivateDir(r, t);
	i || dir();
	let s = i ? new QuickReader(r, () => new ObjectReader(dir(), a)) : new ObjectReader(dir(), a);
	let c = [...r.notes];
	let l = 0;
	return {
		command: "staged",
		target: e,
		async *units(e, n = () => !0) {
			for (let t of r.problems) unreadUnit(e, t);
			let i = parentTrees(r, t, e);
			let o = (s instanceof QuickReader ? quickChanges(s, r, r.indexFile, i, e) : null) ?? await readChanges(dir(), s, i, e, a);
			l = o.recorded.length;
			l === 0 && e.units.unread === 0 && c.push("Nothing is staged.");
			yield* objectUnits(s, recordedBlobs(o.recorded, e), "target", e);
			yield pathNameUnits(newNames(o.recorded), e);
			n() && (yield* baseUnits(s, o.all, e));
		},
		statistics: () => ({ changedPaths: l }),
		notes: () => c,
		async close() {
			await s.close();
			o?.close();
		}
	};
}
function quickChanges(e, t, n, r, i) {
	let a = quickDiffs(t, n, e.objects, r);
	for (let t of e.objects.foreign) unreadObject(i, {
		oid: t,
		unread: s
	});
	return a === null ? null : combine(a);
}
async function readChanges(e, n, r, i, a) {
	await requireGit(e);
	let o = copyIndex(e);
	if (o === null) return {
		recorded: [],
		all: []
	};
	if ("problem" in o) {
		unreadUnit(i, {
			unit: "index",
			reason: o.problem
		});
		return {
			recorded: [],
			all: []
		};
	}
	o.intentToAdd > 0 && skippedUnit(i, "intent to add: nothing staged", o.intentToAdd);
	try {
		if (n instanceof QuickReader) {
			await makePlain(e, o.path, a);
			let t = quickChanges(n, e.repository, o.path, r, i);
			if (t !== null) return t;
		}
		return combine(await Promise.all(r.map((t) => collect(diffIndex(e, t, o.path, a)))));
	} catch (e) {
		if (!t.P(e)) throw e;
		unreadUnit(i, {
			unit: "index",
			reason: e.message
		});
		return {
			recorded: [],
			all: []
		};
	}
}
function parentTrees(e, t, n) {
	let r = readHead(e);
	r.kind === "broken" && unreadUnit(n, {
		unit: "ref HEAD",
		reason: r.reason
	});
	if (r.kind !== "commit") return [emptyTree(e.objectFormat)];
	return [...new Set([
		r.oid,
		...readIds(e.gitDir, "MERGE_HEAD"),
		...mergedHeads(t)
	])];
}
function mergedHeads(e) {
	return Object.keys(e).filter((e) => e.startsWith(Io)).map((e) => e.slice(Io.length)).filter(isOid);
}
const Io = "GITHEAD_";
function combine(e) {
	let [t = [], ...n] = e;
	if (n.length === 0) return {
		recorded: t,
		all: t
	};
	let r = n.map((e) => new Map(e.map((e) => [e.rawPath, e])));
	return {
		recorded: t.flatMap((e) => {
			let t = r.map((t) => t.get(e.rawPath));
			return t.includes(void 0) ? [] : [{
				...e,
				before: [e, ...t].flatMap((e) => e?.before ?? [])
			}];
		}),
		all: e.flat()
	};
}
function recordedBlobs(e, t) {
	let n = new Map();
	for (let { after: r, path: i, unmerged: a } of e) {
		a && skippedUnit(t, "unmerged path: no commit can be made");
		r?.mode === 57344 && skippedUnit(t, "submodule");
		let e = blobOf(r);
		if (e === null) continue;
		let o = {
			source: "staged",
			path: i,
			object: e,
			commit: null
		};
		let s = n.get(e);
		s === void 0 ? n.set(e, [o]) : s.push(o);
	}
	return n;
}
function newNames(e) {
	return e.filter(({ after: e, before: t }) => e !== null && t.every((e) => e === null)).map(({ rawPath: e, path: t }) => [e, {
		path: t,
		commit: null
	}]);
}
async function collect(e) {
	let t = [];
	for await (let n of e) t.push(n);
	return t;
}
// src/surfaces/version.ts
const Lo = "0.1.0";
// src/core/foreign-code.ts
const Ro = new Set("package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.lock,composer.lock,Gemfile.lock,Pipfile.lock,poetry.lock,uv.lock,pdm.lock,pixi.lock,conda-lock.yml,Cargo.lock,go.sum,go.work.sum,gradle.lockfile,packages.lock.json,paket.lock,Podfile.lock,Cartfile.resolved,Package.resolved,mix.lock,pubspec.lock,flake.lock,conan.lock,Chart.lock,MODULE.bazel.lock,.terraform.lock.hcl".split(","));
const zo = /(?:^|\/)(?:vendor|node_modules|bower_components|jspm_packages|third[_-]party|Pods|Carthage|Godeps|site-packages|dist-packages)\//;
const Bo = /(?:^|\/)__generated__\/|\.(?:pb(?:\.gw)?\.(?:go|cc|h|c|swift|dart)|g\.dart|freezed\.dart|generated\.\w{1,8}|gen\.go)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|rb|d\.ts)$|_generated\.\w{1,8}$|(?:^|\/)zz_generated\.[^/]+$/;
function foreignCode(e) {
	if (zo.test(e)) return "vendored";
	if (Ro.has(e.slice(e.lastIndexOf("/") + 1))) return "lock-file";
	return Bo.test(e) ? "generated" : void 0;
}
const Vo = "lowered:";
function loweredAs(e) {
	return Vo + e;
}
function joinSignals(e = [], t = []) {
	let isLowered = (e) => e.some((e) => e.startsWith(Vo));
	let n = [...new Set([...e, ...t])].sort();
	return isLowered(e) && isLowered(t) ? n : n.filter((e) => !e.startsWith(Vo));
}
// src/core/ledger.ts
const Ho = 1e3;
var Ledger = class {
	#e = 0;
	#t = 0;
	#n = 0;
	#r = {
		units: 0,
		bytes: 0
	};
	#i = new Map();
	#a = [];
	#o = 0;
	#s = new Map();
	#c = new Map();
	enumerated(e = 1) {
		this.#e += e;
	}
	scanned(e, t = 1) {
		this.#t += t;
		this.#n += e;
	}
	remembered(e, t) {
		this.#r.units += t;
		this.#r.bytes += e;
	}
	skipped(e, t = 1) {
		this.#i.set(e, (this.#i.get(e) ?? 0) + t);
	}
	unread(e, t) {
		this.#o += 1;
		this.#l({
			unit: e,
			reason: t
		});
	}
	skippedOnce(e, t) {
		this.#s.set(e, t);
	}
	unreadOnce(e, t) {
		this.#c.set(`${e}\0${t}`, {
			unit: e,
			reason: t
		});
	}
	get units() {
		let e = this.#s.size;
		for (let t of this.#i.values()) e += t;
		let t = this.#s.size + this.#c.size;
		return {
			enumerated: this.#e + t,
			scanned: this.#t,
			skipped: e,
			unread: this.#o + this.#c.size
		};
	}
	get complete() {
		let { enumerated: e, scanned: t, skipped: n, unread: r } = this.units;
		return r === 0 && e === t + n;
	}
	report() {
		let { units: e } = this;
		let t = first([...this.#a, ...this.#c.values()]);
		let n = e.unread - t.length;
		return {
			complete: this.complete,
			units: e,
			bytes: this.#n,
			...this.#r.units > 0 ? { remembered: { ...this.#r } } : {},
			skipped: [...this.#d()].sort(([e], [t]) => compareText(e, t)).map(([e, t]) => ({
				reason: e,
				count: t,
				...this.#u(e)
			})),
			unread: t,
			...n > 0 ? { unreadOmitted: n } : {}
		};
	}
	share() {
		return {
			enumerated: this.#e,
			scanned: this.#t,
			bytes: this.#n,
			remembered: { ...this.#r },
			skipped: [...this.#i],
			unread: first(this.#a),
			unreadCount: this.#o,
			skippedOnce: [...this.#s],
			unreadOnce: [...this.#c.values()]
		};
	}
	absorb(e) {
		this.#e += e.enumerated;
		this.scanned(e.bytes, e.scanned);
		this.remembered(e.remembered.bytes, e.remembered.units);
		for (let [t, n] of e.skipped) this.skipped(t, n);
		this.#o += e.unreadCount;
		for (let t of e.unread) this.#l(t);
		for (let [t, n] of e.skippedOnce) this.skippedOnce(t, n);
		for (let { unit: t, reason: n } of e.unreadOnce) this.unreadOnce(t, n);
	}
	#l(e) {
		this.#a.push(e);
		this.#a.length >= 2 * Ho && (this.#a = first(this.#a));
	}
	#u(e) {
		let t = [...this.#s].filter(([, t]) => t === e).map(([e]) => e).sort();
		return t.length === 0 ? {} : { units: t.slice(0, Ho) };
	}
	#d() {
		let e = new Map(this.#i);
		for (let t of this.#s.values()) e.set(t, (e.get(t) ?? 0) + 1);
		return e;
	}
};
function first(e) {
	return [...e].sort((e, t) => compareText(e.unit, t.unit) || compareText(e.reason, t.reason)).slice(0, Ho);
}
// src/core/occurrences.ts
function occurrences(e, t) {
	let n = e.filter(({ object: e }) => e === void 0 || t?.isWhole !== !0).flatMap(ownPlaces);
	let r = t ? [...n, ...locatedPlaces(e, t)] : n;
	return (r.length > 0 ? r : e.map(nowhere)).sort(byPlace$1);
}
function ownPlaces({ sealed: e, places: t }) {
	return t.map((t) => occurrence(e, t));
}
function locatedPlaces(e, { places: t }) {
	let n = groupByObject(e);
	return t.flatMap(({ offsets: e, ...t }) => (n.get(t.object) ?? []).filter(({ sealed: t }) => e === void 0 || e.includes(primaryOf(t).offset)).map(({ sealed: e }) => occurrence(e, t)));
}
function nowhere({ sealed: e, object: t }) {
	return occurrence(e, {
		source: "history",
		commit: null,
		...t === void 0 ? {} : { object: t }
	});
}
function groupByObject(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(n.object);
		e ? e.push(n) : t.set(n.object, [n]);
	}
	return t;
}
function occurrence(e, t) {
	let { line: n, column: r, endLine: i, endColumn: a, offset: o, length: s } = primaryOf(e);
	return {
		...t,
		line: n,
		column: r,
		endLine: i,
		endColumn: a,
		offset: o,
		length: s,
		...e.decoded.length > 0 ? { decoded: e.decoded } : {},
		...e.parts.length > 1 ? { parts: e.parts.map(placedPart) } : {},
		...e.more === void 0 ? {} : { more: e.more }
	};
}
function placedPart({ kind: e, line: t, column: n, endLine: r, endColumn: i, offset: a, length: o }) {
	return {
		kind: e,
		line: t,
		column: n,
		endLine: r,
		endColumn: i,
		offset: a,
		length: o
	};
}
function bySighting(e, t) {
	let [n, r] = [e.places[0], t.places[0]];
	return compareText(e.object, t.object) || compareText(n?.source, r?.source) || compareText(n?.path, r?.path) || primaryOf(e.sealed).offset - primaryOf(t.sealed).offset || compareText(e.sealed.rule, t.sealed.rule);
}
function byPlace$1(e, t) {
	return Number(e.date === void 0) - Number(t.date === void 0) || compareText(e.date, t.date) || compareText(e.path, t.path) || compareText(e.commit ?? "", t.commit ?? "") || e.offset - t.offset || compareText(e.source, t.source);
}
// src/core/rank.ts
function rankReport(e) {
	return {
		...e,
		findings: rank(e.findings.map((e) => ({
			...e,
			occurrences: [...e.occurrences].sort(byPlace$1)
		})))
	};
}
function rank(e) {
	return [...e].sort((e, n) => Number(n.status === "open") - Number(e.status === "open") || Number(n.new) - Number(e.new) || t.A(n.severity, e.severity) || liveness(n) - liveness(e) || t.D.indexOf(n.confidence) - t.D.indexOf(e.confidence) || Number(n.exposure?.inHead ?? !1) - Number(e.exposure?.inHead ?? !1) || byPlace(e.occurrences[0], n.occurrences[0]) || compareText(e.fingerprint, n.fingerprint));
}
function liveness({ verdict: e }) {
	return e?.status === "live" ? 2 : +(e?.status === "secret-mismatch");
}
function byPlace(e, t) {
	return compareText(e?.path, t?.path) || (e?.offset ?? 0) - (t?.offset ?? 0);
}
// src/config/marks.ts
function obeyMarks(e, t) {
	let n = e.map(() => null);
	let r = [];
	let i = new Lines(e);
	let a = new Set();
	for (let e of t) {
		let t = `${e.position.line} ${e.target}`;
		let o = faultOf(e);
		let s = o || a.has(t) ? [] : near(e, i);
		for (let t of s) n[t] ??= e;
		s.length > 0 ? a.add(t) : (o || !a.has(t)) && r.push({
			mark: e,
			why: o ?? "nothing to allow here"
		});
	}
	return {
		allowedBy: n,
		idle: r
	};
}
function idleMarkNote({ mark: e, why: t }, n) {
	return `${`${printable$2(n)}:${e.position.line}`}: leaksift:allow ${printable$2(e.target.slice(0, 80))} ${Uo[t]}`;
}
const Uo = {
	"without a reason": "gives no reason and allows nothing: write the reason after it.",
	"in no comment": "stands in no comment and allows nothing: put it into one.",
	"nothing to allow here": "allows nothing that stands here: remove it."
};
function faultOf(e) {
	if (reasonless(e)) return "without a reason";
	return e.outside && "in no comment";
}
function reasonless(e) {
	return !(Go ??= new RegExp(Wo, "u")).test(e.reason);
}
const Wo = String.raw`[\p{L}\p{N}]`;
let Go;
function near({ target: e, position: { line: t } }, n) {
	let r = n.on(e, t);
	return r.length > 0 ? r : n.from(e, t + 1);
}
var Lines = class {
	#e = new Map();
	constructor(e) {
		let t = new Map();
		for (let [n, { rule: r, fingerprint: i, lines: a }] of e.entries()) for (let e of new Set([r, i])) {
			let r = t.get(e) ?? [];
			for (let { line: e, endLine: t } of a) r.push({
				index: n,
				line: e,
				endLine: t
			});
			t.set(e, r);
		}
		for (let [e, n] of t) this.#e.set(e, withReach(n.sort((e, t) => e.line - t.line)));
	}
	on(e, t) {
		let n = this.#e.get(e) ?? [];
		let r = new Set();
		for (let e = firstFrom(n, t + 1) - 1; (n[e]?.reached ?? 0) >= t; --e) {
			let i = n[e];
			i !== void 0 && i.endLine >= t && r.add(i.index);
		}
		return [...r].sort((e, t) => e - t);
	}
	from(e, t) {
		let n = this.#e.get(e) ?? [];
		return [...new Set(n.slice(firstFrom(n, t), firstFrom(n, t + 1)).map(({ index: e }) => e))].sort((e, t) => e - t);
	}
};
function withReach(e) {
	let t = 0;
	return e.map((e) => ({
		...e,
		reached: t = Math.max(t, e.endLine)
	}));
}
function firstFrom(e, t) {
	let [n, r] = [0, e.length];
	for (; n < r;) {
		let i = n + r >>> 1;
		(e[i]?.line ?? Infinity) < t ? n = i + 1 : r = i;
	}
	return n;
}
function inlineAllows({ marked: e, grouping: t }) {
	if (e.length === 0) return {
		reasonFor: () => null,
		notes: []
	};
	let n = new Map(t.sightings());
	let r = groupByUnit([...n.values()].flat());
	let i = new Map();
	let a = [];
	for (let t of onePerUnit(e)) {
		let e = r.get(unitKey(t)) ?? [];
		let { allowedBy: n, idle: o } = obeyMarks(e.map(markable), t.marks);
		e.forEach((e, t) => note(i, e, n[t]));
		t.places.length > 0 && append$1(a, o.map((e) => idleMarkNote(e, placeName(t))));
	}
	return {
		reasonFor: (e, t) => reasonFor(n.get(e) ?? [], t, i),
		notes: bounded(a.sort())
	};
}
function groupByUnit(e) {
	let t = new Map();
	for (let n of e) {
		let e = t.get(unitKey(n));
		e === void 0 ? t.set(unitKey(n), [n]) : e.push(n);
	}
	return t;
}
function unitKey({ object: e, places: [t] }) {
	return e ?? `${t?.source ?? ""}:${t?.path ?? ""}`;
}
function onePerUnit(e) {
	return new Map(e.map((e) => [unitKey(e), e])).values();
}
function markable({ sealed: { rule: e, fingerprint: t, parts: n } }) {
	return {
		rule: e,
		fingerprint: t,
		lines: n
	};
}
function note(e, t, n) {
	n != null && e.set(t, n);
}
function reasonFor(e, t, n) {
	if (t.more !== void 0) return null;
	let r = ((t.objects ?? 1) > 1 ? e : e.filter((e) => isAt(e, t))).map((e) => n.get(e));
	return r.includes(void 0) ? null : r[0]?.reason ?? null;
}
function isAt({ sealed: e, object: t, places: n }, r) {
	return (t === void 0 ? n.some(({ source: e, path: t }) => e === r.source && t === r.path) : t === r.object) && e.parts.some(({ offset: e }) => e === r.offset);
}
function placeName({ object: e, places: [t] }) {
	return t?.path ?? (e === void 0 ? "stdin" : `object ${e}`);
}
function bounded(e) {
	let t = e.length - 20;
	return t > 0 ? [...e.slice(0, 20), `Further marks that allow nothing: ${t}.`] : e;
}
// src/config/path-rules.ts
function pathRules({ rule: e, occurrences: t }, n) {
	if (!isGeneric(n.rules.get(e))) return [];
	return t.map((t) => byPathRule(t, n) ?? (n.config.severity.has(e) ? void 0 : byForeignCode(t, n)));
}
function isGeneric(e) {
	return e?.kind === "labelled" && e.value === void 0;
}
function byPathRule(e, { config: t, prefix: n }) {
	let r = t.paths.find(({ path: t }) => isUnder(t, e, n));
	return r && {
		most: r.generic,
		rule: r
	};
}
function byForeignCode({ path: e }, { prefix: t = "" }) {
	let n = e === void 0 ? void 0 : foreignCode(t + e);
	return n && {
		most: "low",
		foreign: n
	};
}
function loweredByPath({ signals: e = [] }, n, r) {
	let i = r.map((e) => lower(n, e)).sort(t.A).at(-1) ?? n;
	let a = i === n ? [] : r.flatMap((e) => e?.foreign === void 0 || lower(n, e) !== i ? [] : [loweredAs(e.foreign)]);
	return a.length === 0 ? { severity: i } : {
		severity: i,
		signals: [...new Set([...e, ...a])].sort()
	};
}
function lower(e, n) {
	if (n === void 0) return e;
	if (n.most === "ignore") return "info";
	return t.A(n.most, e) < 0 ? n.most : e;
}
function byPathRules(e) {
	let t = e[0]?.rule;
	if (t === void 0 || !e.every((e) => e?.most === "ignore")) return null;
	return {
		by: "config",
		reason: t.reason ?? `generic findings in ${t.path.text} are ignored`
	};
}
function isUnder(e, { path: t }, n = "") {
	return t !== void 0 && e.matches(n + t);
}
// src/config/policy.ts
function applyPolicy(e, t, n, r) {
	let i = isoTimeOf(r).slice(0, 10);
	let a = inlineAllows(t);
	let o = {
		...n,
		today: i,
		accepted: acceptedEntries(n.baseline, i),
		used: new Set(),
		inline: a
	};
	return {
		findings: e.map((e) => judge(e, o)),
		notes: [
			...a.notes,
			...allowNotes(o),
			...baselineNotes(o)
		]
	};
}
function acceptedEntries(e, t) {
	let n = (e?.entries ?? []).filter(({ expires: e }) => holds(e, t));
	return new Map(n.map((e) => [e.fingerprint, e]));
}
function judge(e, t) {
	let n = configuredSeverity(e, t);
	let r = pathRules(e, t);
	let i = bySilencers(e, t) ?? byBaseline(e, t) ?? byPathRules(r);
	if (i !== null) return {
		...e,
		severity: n,
		status: "suppressed",
		suppressedBy: i
	};
	return {
		...e,
		...loweredByPath(e, n, r),
		status: "open",
		suppressedBy: i
	};
}
function configuredSeverity(e, { config: t, rules: n }) {
	let r = t.severity.get(e.rule);
	let i = e.severity === "info" && n.get(e.rule)?.severity !== "info";
	return r === void 0 || i ? e.severity : r;
}
function byBaseline(e, { accepted: t, used: n }) {
	let r = t.get(e.fingerprint);
	if (r === void 0) return null;
	n.add(r);
	return suppression("baseline", r);
}
function bySilencers(e, t) {
	let n = t.marksForNew !== !1 || !e.new;
	let r = e.occurrences.map((r) => (n ? t.inline.reasonFor(e.fingerprint, r) : null) ?? allowFor(e, r, t));
	let [i] = r;
	for (let e of r) typeof e == "object" && t.used.add(e);
	if (i === void 0 || r.includes(void 0)) return null;
	return typeof i == "string" ? {
		by: "inline",
		reason: i
	} : suppression("config", i);
}
function allowFor(e, t, { config: n, today: r, prefix: i }) {
	return n.allow.find((n) => holds(n.expires, r) && aims(n, e) && (n.path === void 0 || isUnder(n.path, t, i)));
}
function aims({ target: e }, t) {
	return e.kind === "rule" ? e.rule === t.rule : e.fingerprint === t.fingerprint;
}
function holds(e, t) {
	return e === void 0 || t <= e;
}
function suppression(e, { reason: t, expires: n }) {
	return n === void 0 ? {
		by: e,
		reason: t
	} : {
		by: e,
		reason: t,
		expires: n
	};
}
function allowNotes({ config: e, today: t, whole: n, used: r }) {
	return e.allow.flatMap((i, a) => {
		let o = `${printable$2(e.name ?? "configuration")}: allow[${a}] (${i.target.kind === "rule" ? i.target.rule : i.target.fingerprint})`;
		if (!holds(i.expires, t)) return [`${o} expired on ${i.expires}: renew or remove it.`];
		return n && !r.has(i) ? [`${o} silences nothing: remove it.`] : [];
	});
}
function baselineNotes({ baseline: e, today: t, whole: n, used: r }) {
	let i = e?.entries ?? [];
	let a = i.filter(({ expires: e }) => !holds(e, t)).length;
	let o = i.filter((e) => holds(e.expires, t) && !r.has(e)).length;
	return [...a > 0 ? [`Expired entries in the baseline: ${a}. Renew or remove them.`] : [], ...n && o > 0 ? [`Entries in the baseline that match nothing any more: ${o}. See leaksift baseline stale.`] : []];
}
// src/core/group-finding.ts
function toFinding(e, t) {
	let n = [...e].sort(bySighting);
	let r = n.map(({ sealed: e }) => e).reduce(worse);
	let { remediation: i, references: a } = t.describe(r.rule);
	let o = [...new Set(n.flatMap(({ sealed: e }) => e.signals))].sort();
	return {
		fingerprint: r.fingerprint,
		rule: r.rule,
		title: r.title,
		kind: r.kind,
		severity: r.severity,
		confidence: r.confidence,
		new: t.isNew,
		parts: r.parts.map(reportPart),
		facts: allFacts(n, r),
		...o.length > 0 ? { signals: o } : {},
		remediation: i,
		references: a,
		occurrences: occurrences(n, t.located),
		exposure: t.located?.exposure ?? null,
		verdict: null
	};
}
function worse(e, n) {
	return (t.A(e.severity, n.severity) || e.parts.length - n.parts.length || (e.rule <= n.rule ? 1 : -1)) >= 0 ? e : n;
}
function allFacts(e, t) {
	let n = {};
	for (let { sealed: t } of e) Object.assign(n, t.facts);
	return Object.assign(n, t.facts);
}
function reportPart(e) {
	return {
		kind: e.kind,
		masked: e.masked,
		...e.identifier ? { identifier: !0 } : {},
		...e.value === void 0 ? {} : { value: e.value }
	};
}
// src/core/report-mask.ts
function maskReport(e, t) {
	let { scan: n, ledger: r } = e;
	return {
		...e,
		scan: {
			...n,
			target: t(n.target),
			...n.notes === void 0 ? {} : { notes: n.notes.map(t) }
		},
		ledger: {
			...r,
			skipped: r.skipped.map(({ reason: e, count: n, units: r }) => ({
				reason: t(e),
				count: n,
				...r ? { units: r.map(t) } : {}
			})),
			unread: r.unread.map(({ unit: e, reason: n }) => ({
				unit: t(e),
				reason: t(n)
			}))
		},
		findings: e.findings.map((e) => maskFinding(e, t))
	};
}
function* masksOf(e) {
	for (let [, t] of e) for (let { sealed: e } of t) for (let { trail: t, masked: n } of e.parts) t !== void 0 && (yield {
		trail: t,
		masked: n
	});
}
function maskFinding(e, t) {
	let { exposure: n, suppressedBy: r } = e;
	return {
		...e,
		facts: maskFacts(e.facts, t),
		occurrences: e.occurrences.map((e) => maskPlace(e, t)),
		exposure: n === null ? null : {
			...n,
			refs: n.refs.map(t)
		},
		suppressedBy: r === null ? null : {
			...r,
			reason: t(r.reason)
		}
	};
}
function maskFacts(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, typeof n == "string" ? t(n) : n]));
}
function maskPlace(e, t) {
	let { path: n, author: r } = e;
	return {
		...e,
		...n === void 0 ? {} : { path: t(n) },
		...r === void 0 ? {} : { author: t(r) }
	};
}
// src/core/share-of.ts
function shareOf({ grouping: e, marked: t }) {
	return {
		sightings: [...e.sightings()].flatMap(([, e]) => e.map(sharedSighting)),
		marked: t.map(({ marks: e, object: t, places: n }) => ({
			marks: e,
			places: n,
			...t === void 0 ? {} : { object: t }
		}))
	};
}
function maskShare(e, t) {
	let { ledger: n, sightings: r, marked: i, source: a } = e;
	return {
		ledger: maskLedger(n, t),
		sightings: r.map(({ sealed: e, ...n }) => ({
			...n,
			sealed: {
				...e,
				facts: maskFacts(e.facts, t)
			},
			places: maskPlaces(n.places, t)
		})),
		marked: i.map((e) => ({
			...e,
			marks: e.marks.map((e) => ({
				...e,
				target: t(e.target),
				reason: t(e.reason)
			})),
			places: maskPlaces(e.places, t)
		})),
		source: {
			...a,
			stores: a.stores.map((e) => maskStore(e, t))
		}
	};
}
function sharedSighting({ sealed: e, object: t, places: n }) {
	let [r, ...i] = e.parts;
	return {
		sealed: {
			...e,
			parts: [withoutTrail(r), ...i.map(withoutTrail)]
		},
		places: n,
		...t === void 0 ? {} : { object: t }
	};
}
function withoutTrail({ trail: e, ...t }) {
	return t;
}
function maskPlaces(e, t) {
	return e.map((e) => maskPlace(e, t));
}
function maskLedger(e, t) {
	let unread = (e) => e.map(({ unit: e, reason: n }) => ({
		unit: t(e),
		reason: t(n)
	}));
	return {
		...e,
		unread: unread(e.unread),
		unreadOnce: unread(e.unreadOnce),
		skipped: e.skipped.map(([e, n]) => [t(e), n]),
		skippedOnce: e.skippedOnce.map(([e, n]) => [t(e), t(n)])
	};
}
function maskStore({ history: e, ...t }, n) {
	return {
		...t,
		notes: t.notes.map(n),
		...e === void 0 ? {} : { history: maskHistory(e, n) }
	};
}
function maskHistory(e, t) {
	let person = (e) => e && {
		...e,
		name: t(e.name)
	};
	return {
		...e,
		named: e.named.map(({ author: e, ...t }) => ({
			...t,
			author: person(e)
		})),
		refs: e.refs.map(({ name: e, oid: n }) => ({
			name: t(e),
			oid: n
		})),
		leaves: e.leaves.map((e) => e.path === void 0 ? e : {
			...e,
			path: t(e.path)
		}),
		own: e.own.map((e) => ({
			...e,
			person: person(e.person)
		})),
		staged: e.staged.map(([e, n]) => [e, t(n)])
	};
}
// src/describe.ts
function describeFrom(e) {
	let t;
	return (n) => (t ??= specsById(e())).get(n) ?? Ko;
}
function specsById(e) {
	let t = new Map(e.map(({ id: e, spec: t }) => [e, t]));
	for (let [n, { id: r }] of Object.entries(z)) {
		let i = e.find(({ spec: e }) => e.part === n);
		i && t.set(r, i.spec);
	}
	return t;
}
const Ko = {
	remediation: "Revoke it where it was issued, then take it out.",
	references: []
};
// src/core/group.ts
var Grouping = class {
	#e = new Map();
	add(e) {
		let { fingerprint: t } = e.sealed;
		let n = this.#e.get(t);
		n ? n.push(e) : this.#e.set(t, [e]);
	}
	get size() {
		return this.#e.size;
	}
	has(e) {
		return this.#e.has(e);
	}
	sightings() {
		return this.#e.entries();
	}
	holders(e = !1) {
		let t = new Map();
		for (let [n, r] of this.#e) {
			let i = offsetsByObject(r.filter(({ places: t }) => e || t.length === 0));
			i.size > 0 && t.set(n, i);
		}
		return t;
	}
};
function offsetsByObject(e) {
	let t = new Map();
	for (let { sealed: n, object: r } of e) {
		if (r === void 0) continue;
		let e = primaryOf(n).offset;
		let i = t.get(r);
		i ? i.push(e) : t.set(r, [e]);
	}
	return t;
}
// src/interruptible.ts
const $ = "the scan was interrupted";
async function* untilAborted(e, t) {
	let n = e[Symbol.asyncIterator]();
	try {
		for (;;) {
			let e = await unlessAborted(n.next(), t);
			if (e.done) return;
			yield e.value;
		}
	} finally {
		n.return?.().catch(() => void 0);
	}
}
function unlessAborted(e, t) {
	if (t === void 0) return e;
	return new Promise((n, r) => {
		let abort = () => r(Error($));
		t.aborted && abort();
		t.addEventListener("abort", abort, { once: !0 });
		e.then(n, r).finally(() => t.removeEventListener("abort", abort));
	});
}
// src/scan-segments.ts
var SpreadStream = class {
	#e;
	#t;
	#n;
	#r;
	#i = new SegmentJoin();
	#a;
	#o = [];
	#s = new Set();
	#c = [];
	constructor(e, t, n, r = ni) {
		this.#e = e;
		this.#t = t;
		this.#n = n;
		this.#r = new Beginning(r);
		for (let e of n) e.start();
	}
	async write(e) {
		if (this.#a) return this.#u(this.#a.write(e));
		this.#r.add(e);
		this.#r.isLong && await this.#l();
	}
	async end() {
		if (!this.#a) return this.#e.scan(this.#r.whole());
		await this.#u(this.#a.end());
		await Promise.all(this.#s);
		this.#h();
		return this.#i.result();
	}
	async #l() {
		this.#a = new SegmentCutter();
		for (let e of this.#r.chunks()) await this.#u(this.#a.write(e));
	}
	async #u(e) {
		for (let t of e) {
			await setImmediate();
			this.#h();
			let e = laneWithRoom(this.#n);
			e ? this.#f(e, t) : this.#d(t);
		}
	}
	#d(e) {
		this.#o.push({
			isOver: !0,
			found: this.#t(e, this.#i.wanted)
		});
	}
	#f(e, t) {
		let n = {
			isOver: !1,
			sent: this.#m(t)
		};
		this.#o.push(n);
		let r = this.#p(e, n).finally(() => this.#s.delete(r));
		this.#s.add(r);
	}
	async #p(e, t) {
		t.sent && (t.found = await e.search(t.sent, this.#i.wanted).catch(() => void 0));
		t.isOver = !0;
	}
	#m({ bytes: e, ...t }) {
		let n = this.#c.pop();
		let r = n?.length === e.length ? n : new Uint8Array(new SharedArrayBuffer(e.length));
		r.set(e);
		return {
			...t,
			bytes: r
		};
	}
	#h() {
		for (; this.#o[0]?.isOver;) {
			let { found: e, sent: t } = this.#o[0];
			this.#o.shift();
			e ? this.#i.add(e) : t && this.#i.add(this.#t(t, this.#i.wanted));
			t && this.#c.push(t.bytes);
		}
	}
};
// src/scan-units.ts
async function scanUnits(e, t, n) {
	let r = new Gathering(t, n.onUnit);
	let i = new PieceScanner((e) => n.scanner.scan(e), Aa);
	let here = async (e, t) => r.read(e, await readUnit(e, t, n, i));
	let a = new Spreading(n.lanes, {
		here,
		done: (e, t, n) => r.add(e, t, n)
	});
	let take = (e) => {
		if ("outcome" in e) return r.add(e, e.outcome, e.bytes);
		if (n.lanes.length > 0 && isSmall(e)) return a.add(e);
		if (e.content instanceof Uint8Array) return r.read(e, readWhole(e, e.content, n, i));
		return here(e, e.content);
	};
	let needsBase = () => r.grouping.size > 0 || n.wantsBaseMarks === !0 && r.marked.length > 0;
	for await (let r of untilFault(e, t, n.signal, needsBase)) {
		if (n.signal?.aborted) {
			unreadRest(t, $);
			break;
		}
		for (let e of Symbol.iterator in r ? r : [r]) {
			let t = take(e);
			t && await t;
		}
	}
	await a.end();
	n.signal?.aborted && t.complete && unreadRest(t, $);
	return r;
}
async function* untilFault(e, n, r, i) {
	try {
		yield* e.units(n, i);
	} catch (e) {
		if (r?.aborted) return unreadRest(n, $);
		if (!t.P(e) || n.units.scanned === 0 || e.code === "usage") throw e;
		unreadRest(n, e.message);
	}
}
function unreadRest(e, t) {
	e.enumerated();
	e.unread("what had not been read yet", t);
}
function isSmall(e) {
	return e.pieces === void 0 && e.content instanceof Uint8Array && e.content.length <= 1048576;
}
var Gathering = class {
	grouping = new Grouping();
	base = new Set();
	marked = [];
	baseMarks = [];
	#e;
	#t;
	constructor(e, t) {
		this.#e = e;
		this.#t = t;
	}
	read(e, { outcome: t, bytes: n, broken: r }) {
		r === void 0 ? this.count(n) : this.#e.unread(e.id, r);
		t && this.keep(e, t);
	}
	add(e, t, n) {
		this.count(n, "units" in e ? e.units : void 0);
		this.keep(e, t);
	}
	count(e, t = 1) {
		this.#e.scanned(e, t);
		this.#t?.(e, t);
	}
	keep(e, t) {
		if (t === te) return;
		countInside(e, t, this.#e);
		let { role: n, object: r, places: i } = e;
		for (let e of t.sealed) n === "base" ? this.base.add(e.fingerprint) : this.grouping.add({
			sealed: e,
			object: r,
			places: i
		});
		n === "base" ? append$1(this.baseMarks, t.marks) : t.marks.length > 0 && this.marked.push({
			marks: t.marks,
			object: r,
			places: i
		});
	}
};
function countInside(e, t, n) {
	n.enumerated(t.skipped.length + t.unread.length);
	for (let e of t.skipped) n.skipped(e);
	for (let r of t.unread) n.unread(`inside ${e.id}`, r);
}
function readWhole(e, t, n, r) {
	try {
		return {
			outcome: outcomeOf(e.pieces ? r.scan(t, e.pieces) : n.scanner.scan(t), n),
			bytes: t.length
		};
	} catch (e) {
		return {
			bytes: 0,
			broken: reasonOf(e)
		};
	}
}
async function readUnit(e, t, n, r) {
	if (t instanceof Uint8Array) return readWhole(e, t, n, r);
	try {
		let { result: e, ...r } = await readStream(t, n);
		return {
			outcome: outcomeOf(e, n),
			...r
		};
	} catch (e) {
		return {
			bytes: 0,
			broken: reasonOf(e)
		};
	}
}
async function readStream(e, { scanner: t, signal: n, lanes: r }) {
	let i = r.length > 0 && t.search ? new SpreadStream(t, t.search, r) : t.stream();
	let a = 0;
	try {
		for await (let t of untilAborted(e, n)) {
			a += t.length;
			await i.write(t);
		}
	} catch (e) {
		return {
			result: await i.end(),
			bytes: a,
			broken: reasonOf(e)
		};
	}
	return {
		result: await i.end(),
		bytes: a
	};
}
function reasonOf(e) {
	return e instanceof Error ? e.message : "could not be read";
}
// src/run.ts
async function run(e, t) {
	let n = t.now();
	let r = new Ledger();
	try {
		let i = await scan(e, t, r);
		let { findings: a, notes: o } = applyPolicy((await findings(e, i, r)).map((e) => ({
			...e,
			severity: severityAt(e.severity, e.facts, n)
		})), obeyed(i, e), policyOf(e), n);
		let s = e.verify ? await e.verify(a) : a;
		let c = (e.maskFor ?? byTrail)(i.grouping.sightings());
		return rankReport(maskReport(sharded(report(e, t, r, s, n, o), e, i, r, c), c));
	} finally {
		await e.source.close();
	}
}
function byTrail(e) {
	return nameMask(masksOf(e));
}
function sharded(e, { source: t, shard: n }, r, i, a) {
	if (n === void 0) return e;
	let o = t.share?.();
	if (o === void 0) throw TypeError(`${t.command} can't be read in shards`);
	let { index: s, count: c, seal: l } = n;
	let u = `This is shard ${s} of ${c}: only "leaksift merge" of all of them says what the whole holds.`;
	let d = {
		index: s,
		count: c,
		...l(maskShare({
			...shareOf(r),
			ledger: i.share(),
			source: o
		}, a))
	};
	return {
		...e,
		scan: {
			...e.scan,
			notes: [...e.scan.notes ?? [], u],
			shard: d
		}
	};
}
function scan(e, t, n) {
	let { source: r, scanner: i, fingerprint: a, disclose: o, onNewMarks: s } = e;
	let { signal: c, onUnit: l, lanes: u = [] } = t;
	return scanUnits(r, n, {
		scanner: i,
		fingerprint: a,
		disclose: o,
		signal: c,
		onUnit: l,
		lanes: u,
		wantsBaseMarks: s !== void 0
	});
}
function obeyed(e, { onNewMarks: t }) {
	if (t === void 0) return e;
	let { grouping: n, marked: r, baseMarks: i } = e;
	let a = new Set(i.flatMap(({ target: e, reason: t, outside: n }) => n ? [] : `${e} ${t}`));
	let split = (e) => r.map((t) => ({
		...t,
		marks: t.marks.filter(({ target: t, reason: n }) => a.has(`${t} ${n}`) === e)
	})).filter(({ marks: e }) => e.length > 0);
	t(split(!1));
	return {
		grouping: n,
		marked: split(!0)
	};
}
function policyOf({ policy: e, scanner: t, onNewMarks: n }) {
	let r;
	let specOf = (e) => (r ??= new Map(t.rules.map((e) => [e.id, e.spec]))).get(e);
	return {
		...e,
		...n === void 0 ? {} : { marksForNew: !1 },
		rules: { get: specOf }
	};
}
async function findings({ source: e, scanner: t }, { grouping: n, base: r }, i) {
	let a = await locate(e, n, i);
	let o = describeFrom(() => t.rules);
	let placesOf = (t) => {
		let n = a?.get(t);
		return n && {
			...n,
			isWhole: e.relocates === !0
		};
	};
	return [...n.sightings()].map(([e, t]) => toFinding(t, {
		describe: o,
		located: placesOf(e),
		isNew: !r.has(e)
	}));
}
async function locate(e, n, r) {
	if (e.locate === void 0 || n.size === 0) return;
	try {
		return await e.locate(n.holders(e.relocates));
	} catch (e) {
		if (!t.P(e)) throw e;
		r.enumerated();
		r.unread("places of what was found", e.message);
		return;
	}
}
function report(e, n, r, i, a, o) {
	let { source: s, failOn: c } = e;
	let l = s.statistics?.();
	let u = [...s.notes?.() ?? [], ...o];
	return {
		schema: "leaksift/1",
		tool: {
			name: "leaksift",
			version: n.version
		},
		scan: {
			command: s.command,
			target: s.target,
			startedAt: isoTimeOf(a),
			seconds: Math.round(n.now().getTime() - a.getTime()) / 1e3,
			exitCode: t.T(r.complete, i, c),
			...l ? { statistics: l } : {},
			...u.length > 0 ? { notes: u } : {}
		},
		ledger: r.report(),
		findings: i
	};
}
// src/config/skipping.ts
function skipping(e, t = "") {
	return (n, r = "file") => {
		let i = r === "file" ? e.find((e) => e.path.matches(t + n)) : void 0;
		return i === void 0 ? null : `configured: ${i.path.text} (${i.reason})`;
	};
}
// src/surfaces/hook/events.ts
const qo = [
	"pre-commit",
	"pre-merge-commit",
	"pre-push",
	"pre-receive",
	"commit-msg"
];
function isEvent(e) {
	return qo.includes(e);
}
async function sourceOf(e, t, { repository: n, variables: r, skip: i }) {
	switch (e) {
		case "pre-commit":
		case "pre-merge-commit": return withFiles(stagedSource({
			path: ".",
			repository: n,
			variables: r,
			quick: !0
		}), t, i);
		case "pre-push":
			if (t.length === 0 && r.PRE_COMMIT_REMOTE_NAME) return (await Promise.resolve().then(() => require("./framework-push.cjs"))).frameworkPushSource(r.PRE_COMMIT_REMOTE_NAME, {
				path: ".",
				variables: r
			});
			return (await Promise.resolve().then(() => require("./push.cjs"))).prePushSource({
				path: ".",
				variables: r,
				lines: readLines(e),
				remote: argument(t, e)
			});
		case "pre-receive": return (await Promise.resolve().then(() => require("./push.cjs"))).preReceiveSource({
			path: ".",
			variables: r,
			lines: received(readLines(e))
		});
		case "commit-msg": return (await Promise.resolve().then(() => require("./message.cjs"))).messageSource(argument(t, e), r);
	}
}
async function withFiles(e, t, n) {
	return t.length === 0 ? e : (await Promise.resolve().then(() => require("./named.cjs"))).withNamed(e, t, n);
}
function argument([e], n) {
	if (e !== void 0 && e !== "") return e;
	throw new t.j("usage", `git gives ${n === "pre-push" ? "a pre-push hook the name of the remote" : "a commit-msg hook the file of the message"}: pass it on, as in: leaksift hook run ${n} "$@"`);
}
function received(e) {
	if (e.trim() !== "") return e;
	throw new t.j("usage", "No ref stood on standard input, where git names to a pre-receive hook what comes in: a hook before this one has read it. Let leaksift run first.");
}
function readLines(e) {
	try {
		return (0, r.readFileSync)(0, "latin1");
	} catch (n) {
		throw new t.j("usage", `Standard input can't be read: git gives a ${e} hook its refs there.`, { cause: n });
	}
}
// src/surfaces/hook/tell.ts
function tellClean(e, t, n) {
	tellKnown(e, t, n);
	for (let { reason: t, count: r } of e.ledger.skipped) n(`leaksift: not read, by policy: ${t} (${r}).`);
}
function tellKnown({ findings: e }, n, r) {
	let i = e.filter((e) => e.status === "open" && !e.new && t.k(e.severity, n));
	if (i.length === 0) return;
	let a = [...new Set(i.flatMap(({ occurrences: e }) => e.slice(0, 1)).map(where))];
	let o = a.length > Jo ? ` and ${a.length - Jo} more` : "";
	r(`leaksift: ${i.length === 1 ? "a credential stands" : `${i.length} credentials stand`} here already, so not blocked: ${a.slice(0, Jo).join(", ")}${o}.`);
}
const Jo = 3;
function where({ path: e, line: t }) {
	return e === void 0 ? "a message" : `${e}:${t}`;
}
// src/surfaces/hook/run-hook.ts
var Yo = e.r({ runHook: () => runHook });
async function runHook(e, n) {
	let r = e[0] === Xo;
	let [i = "", ...a] = r ? e.slice(1) : e;
	let o = r ? withOwn : unchanged;
	if (i === "agent") return (await Promise.resolve().then(() => require("./agent.cjs"))).runAgentHook(n, o);
	if (!isEvent(i)) throw new t.j("usage", `Which hook? One of ${qo.join(", ")}, agent.`);
	let s = process.env.LEAKSIFT_SKIP?.trim();
	if (s) return (await Promise.resolve().then(() => require("./skip.cjs"))).skip(i, s, n);
	return scanEvent(i, a, o, n);
}
const Xo = "--own-credentials";
async function scanEvent(e, t, n, r) {
	let i = openRepository(".", process.env);
	let { config: a, baseline: o } = await loadPolicy(folderReader(i.workTree ?? i.gitDir));
	let s = await sourceOf(e, t, {
		repository: i,
		variables: process.env,
		skip: skipping(a.skip)
	});
	let c = a.failOn;
	let l = await run({
		source: s,
		scanner: await n(scannerFor(a)),
		failOn: c,
		fingerprint: makeFingerprinter(derive, o?.key ?? "leaksift/1"),
		policy: {
			config: a,
			baseline: o,
			whole: !1
		}
	}, {
		now: () => new Date(),
		version: Lo
	});
	await tell(l, i, e, c, r);
	return l.scan.exitCode;
}
const unchanged = async (e) => e;
const withOwn = async (e) => (await Promise.resolve().then(() => require("./own-credentials.cjs"))).withOwnCredentials(e, process.env);
async function tell(e, t, n, r, i) {
	n === "pre-push" && e.scan.statistics?.refs === 0 && (await Promise.resolve().then(() => require("./nothing-named.cjs"))).tellNothingNamed(process.env, i);
	if (e.scan.exitCode === 0) return tellClean(e, r, i);
	let [{ tellBlocked: a }, { ownCommand: o }] = await Promise.all([Promise.resolve().then(() => require("./blocked.cjs")), Promise.resolve().then(() => require("./own-command.cjs")).then((e) => e.n)]);
	a(e, {
		event: n,
		failOn: r,
		variables: process.env,
		unborn: readHead(t).kind === "unborn",
		program: o(process.env)
	}, i);
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return parseConfig;
	}
});
Object.defineProperty(exports, "$n", {
	enumerable: !0,
	get: function() {
		return outcomeOf;
	}
});
Object.defineProperty(exports, "$t", {
	enumerable: !0,
	get: function() {
		return readCommitOrNull;
	}
});
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return looseNames;
	}
});
Object.defineProperty(exports, "An", {
	enumerable: !0,
	get: function() {
		return Matcher;
	}
});
Object.defineProperty(exports, "At", {
	enumerable: !0,
	get: function() {
		return readLoose$1;
	}
});
Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return diffCommits;
	}
});
Object.defineProperty(exports, "Bn", {
	enumerable: !0,
	get: function() {
		return tr;
	}
});
Object.defineProperty(exports, "Bt", {
	enumerable: !0,
	get: function() {
		return createInflate;
	}
});
Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return worktreeDirectories;
	}
});
Object.defineProperty(exports, "Cn", {
	enumerable: !0,
	get: function() {
		return fingerprintOf;
	}
});
Object.defineProperty(exports, "Ct", {
	enumerable: !0,
	get: function() {
		return Unreadable;
	}
});
Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return parseHeader;
	}
});
Object.defineProperty(exports, "Dn", {
	enumerable: !0,
	get: function() {
		return ruleId;
	}
});
Object.defineProperty(exports, "Dt", {
	enumerable: !0,
	get: function() {
		return builtInRules;
	}
});
Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return lo;
	}
});
Object.defineProperty(exports, "En", {
	enumerable: !0,
	get: function() {
		return oid;
	}
});
Object.defineProperty(exports, "Et", {
	enumerable: !0,
	get: function() {
		return printable$2;
	}
});
Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return pathNameUnits;
	}
});
Object.defineProperty(exports, "Fn", {
	enumerable: !0,
	get: function() {
		return Tr;
	}
});
Object.defineProperty(exports, "Ft", {
	enumerable: !0,
	get: function() {
		return Runs;
	}
});
Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return Ja;
	}
});
Object.defineProperty(exports, "Gn", {
	enumerable: !0,
	get: function() {
		return members;
	}
});
Object.defineProperty(exports, "Gt", {
	enumerable: !0,
	get: function() {
		return newEntryHead;
	}
});
Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return ofFiles;
	}
});
Object.defineProperty(exports, "Hn", {
	enumerable: !0,
	get: function() {
		return hasNeighbours;
	}
});
Object.defineProperty(exports, "Ht", {
	enumerable: !0,
	get: function() {
		return gzipSync;
	}
});
Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return skippedUnit;
	}
});
Object.defineProperty(exports, "In", {
	enumerable: !0,
	get: function() {
		return F;
	}
});
Object.defineProperty(exports, "It", {
	enumerable: !0,
	get: function() {
		return applyDelta;
	}
});
Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return runGit;
	}
});
Object.defineProperty(exports, "Jn", {
	enumerable: !0,
	get: function() {
		return at;
	}
});
Object.defineProperty(exports, "Jt", {
	enumerable: !0,
	get: function() {
		return typeNumber;
	}
});
Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return problemOf;
	}
});
Object.defineProperty(exports, "Kn", {
	enumerable: !0,
	get: function() {
		return skip;
	}
});
Object.defineProperty(exports, "Kt", {
	enumerable: !0,
	get: function() {
		return objectType;
	}
});
Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return unreadObject;
	}
});
Object.defineProperty(exports, "Ln", {
	enumerable: !0,
	get: function() {
		return P;
	}
});
Object.defineProperty(exports, "Lt", {
	enumerable: !0,
	get: function() {
		return readDeltaHead;
	}
});
Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return readTables;
	}
});
Object.defineProperty(exports, "Mn", {
	enumerable: !0,
	get: function() {
		return remembering;
	}
});
Object.defineProperty(exports, "Mt", {
	enumerable: !0,
	get: function() {
		return 268435456;
	}
});
Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return blobOf;
	}
});
Object.defineProperty(exports, "Nn", {
	enumerable: !0,
	get: function() {
		return replaceValues;
	}
});
Object.defineProperty(exports, "Nt", {
	enumerable: !0,
	get: function() {
		return 67108864;
	}
});
Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "On", {
	enumerable: !0,
	get: function() {
		return Gr;
	}
});
Object.defineProperty(exports, "Ot", {
	enumerable: !0,
	get: function() {
		return lfsContentId;
	}
});
Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return objectUnits;
	}
});
Object.defineProperty(exports, "Pn", {
	enumerable: !0,
	get: function() {
		return indexRules;
	}
});
Object.defineProperty(exports, "Pt", {
	enumerable: !0,
	get: function() {
		return 33554432;
	}
});
Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return findGit;
	}
});
Object.defineProperty(exports, "Qn", {
	enumerable: !0,
	get: function() {
		return ne;
	}
});
Object.defineProperty(exports, "Qt", {
	enumerable: !0,
	get: function() {
		return readCommit;
	}
});
Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return unreadUnit;
	}
});
Object.defineProperty(exports, "Rn", {
	enumerable: !0,
	get: function() {
		return _r;
	}
});
Object.defineProperty(exports, "Rt", {
	enumerable: !0,
	get: function() {
		return G;
	}
});
Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return readOwnHeads;
	}
});
Object.defineProperty(exports, "Sn", {
	enumerable: !0,
	get: function() {
		return makeFingerprinter;
	}
});
Object.defineProperty(exports, "St", {
	enumerable: !0,
	get: function() {
		return suggestion;
	}
});
Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return ObjectReader;
	}
});
Object.defineProperty(exports, "Tn", {
	enumerable: !0,
	get: function() {
		return isOid;
	}
});
Object.defineProperty(exports, "Tt", {
	enumerable: !0,
	get: function() {
		return pathText;
	}
});
Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return treesOf;
	}
});
Object.defineProperty(exports, "Un", {
	enumerable: !0,
	get: function() {
		return Bn;
	}
});
Object.defineProperty(exports, "Ut", {
	enumerable: !0,
	get: function() {
		return inflateSync;
	}
});
Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return listTree;
	}
});
Object.defineProperty(exports, "Vn", {
	enumerable: !0,
	get: function() {
		return Qn;
	}
});
Object.defineProperty(exports, "Vt", {
	enumerable: !0,
	get: function() {
		return deflateSync;
	}
});
Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return Q;
	}
});
Object.defineProperty(exports, "Wn", {
	enumerable: !0,
	get: function() {
		return x;
	}
});
Object.defineProperty(exports, "Wt", {
	enumerable: !0,
	get: function() {
		return knownType;
	}
});
Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return startGit;
	}
});
Object.defineProperty(exports, "Xn", {
	enumerable: !0,
	get: function() {
		return listOf;
	}
});
Object.defineProperty(exports, "Xt", {
	enumerable: !0,
	get: function() {
		return TreeCursor;
	}
});
Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return scrub;
	}
});
Object.defineProperty(exports, "Yn", {
	enumerable: !0,
	get: function() {
		return isRecord;
	}
});
Object.defineProperty(exports, "Yt", {
	enumerable: !0,
	get: function() {
		return MalformedTree;
	}
});
Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return streamGit;
	}
});
Object.defineProperty(exports, "Zn", {
	enumerable: !0,
	get: function() {
		return recordOf$1;
	}
});
Object.defineProperty(exports, "Zt", {
	enumerable: !0,
	get: function() {
		return isoTime;
	}
});
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return Unanswered;
	}
});
Object.defineProperty(exports, "_n", {
	enumerable: !0,
	get: function() {
		return overlaps;
	}
});
Object.defineProperty(exports, "_t", {
	enumerable: !0,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return skipping;
	}
});
Object.defineProperty(exports, "an", {
	enumerable: !0,
	get: function() {
		return unfoldWhole;
	}
});
Object.defineProperty(exports, "ar", {
	enumerable: !0,
	get: function() {
		return createHash;
	}
});
Object.defineProperty(exports, "at", {
	enumerable: !0,
	get: function() {
		return folderReader;
	}
});
Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return readHead;
	}
});
Object.defineProperty(exports, "bn", {
	enumerable: !0,
	get: function() {
		return "leaksift/1";
	}
});
Object.defineProperty(exports, "bt", {
	enumerable: !0,
	get: function() {
		return pathName;
	}
});
Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return rank;
	}
});
Object.defineProperty(exports, "cn", {
	enumerable: !0,
	get: function() {
		return rewrite;
	}
});
Object.defineProperty(exports, "cr", {
	enumerable: !0,
	get: function() {
		return randomInt;
	}
});
Object.defineProperty(exports, "ct", {
	enumerable: !0,
	get: function() {
		return La;
	}
});
Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return Lo;
	}
});
Object.defineProperty(exports, "dn", {
	enumerable: !0,
	get: function() {
		return PieceScanner;
	}
});
Object.defineProperty(exports, "dr", {
	enumerable: !0,
	get: function() {
		return asDamage;
	}
});
Object.defineProperty(exports, "dt", {
	enumerable: !0,
	get: function() {
		return Z;
	}
});
Object.defineProperty(exports, "en", {
	enumerable: !0,
	get: function() {
		return readPerson;
	}
});
Object.defineProperty(exports, "er", {
	enumerable: !0,
	get: function() {
		return primaryPart;
	}
});
Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return quoteConfigValue;
	}
});
Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return Fo;
	}
});
Object.defineProperty(exports, "fn", {
	enumerable: !0,
	get: function() {
		return assembled;
	}
});
Object.defineProperty(exports, "fr", {
	enumerable: !0,
	get: function() {
		return intact;
	}
});
Object.defineProperty(exports, "ft", {
	enumerable: !0,
	get: function() {
		return rulesFrom;
	}
});
Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return PlainTrees;
	}
});
Object.defineProperty(exports, "gn", {
	enumerable: !0,
	get: function() {
		return hull;
	}
});
Object.defineProperty(exports, "gt", {
	enumerable: !0,
	get: function() {
		return sealingOf;
	}
});
Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return QuickReader;
	}
});
Object.defineProperty(exports, "hn", {
	enumerable: !0,
	get: function() {
		return movedMatch;
	}
});
Object.defineProperty(exports, "ht", {
	enumerable: !0,
	get: function() {
		return Ma;
	}
});
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isEvent;
	}
});
Object.defineProperty(exports, "in", {
	enumerable: !0,
	get: function() {
		return unfoldSeen;
	}
});
Object.defineProperty(exports, "ir", {
	enumerable: !0,
	get: function() {
		return objectId;
	}
});
Object.defineProperty(exports, "it", {
	enumerable: !0,
	get: function() {
		return Ba;
	}
});
Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return readRefs;
	}
});
Object.defineProperty(exports, "jn", {
	enumerable: !0,
	get: function() {
		return Secret;
	}
});
Object.defineProperty(exports, "jt", {
	enumerable: !0,
	get: function() {
		return asGone;
	}
});
Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return isSafeName;
	}
});
Object.defineProperty(exports, "kn", {
	enumerable: !0,
	get: function() {
		return TextWindows;
	}
});
Object.defineProperty(exports, "kt", {
	enumerable: !0,
	get: function() {
		return listLoose;
	}
});
Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return Ledger;
	}
});
Object.defineProperty(exports, "ln", {
	enumerable: !0,
	get: function() {
		return isOpenable;
	}
});
Object.defineProperty(exports, "lr", {
	enumerable: !0,
	get: function() {
		return timingSafeEqual;
	}
});
Object.defineProperty(exports, "lt", {
	enumerable: !0,
	get: function() {
		return scanBatch;
	}
});
Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return copyIndex;
	}
});
Object.defineProperty(exports, "mn", {
	enumerable: !0,
	get: function() {
		return z;
	}
});
Object.defineProperty(exports, "mr", {
	enumerable: !0,
	get: function() {
		return setTimeout$1;
	}
});
Object.defineProperty(exports, "mt", {
	enumerable: !0,
	get: function() {
		return scannerFrom;
	}
});
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return tellKnown;
	}
});
Object.defineProperty(exports, "nn", {
	enumerable: !0,
	get: function() {
		return addWhole;
	}
});
Object.defineProperty(exports, "nr", {
	enumerable: !0,
	get: function() {
		return hashBytes;
	}
});
Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return Va;
	}
});
Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "on", {
	enumerable: !0,
	get: function() {
		return wideRegions;
	}
});
Object.defineProperty(exports, "or", {
	enumerable: !0,
	get: function() {
		return createHmac;
	}
});
Object.defineProperty(exports, "ot", {
	enumerable: !0,
	get: function() {
		return readNamedFile;
	}
});
Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return compareText;
	}
});
Object.defineProperty(exports, "pn", {
	enumerable: !0,
	get: function() {
		return linesAt;
	}
});
Object.defineProperty(exports, "pr", {
	enumerable: !0,
	get: function() {
		return setImmediate;
	}
});
Object.defineProperty(exports, "pt", {
	enumerable: !0,
	get: function() {
		return scannerFor;
	}
});
Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return readSmallFile;
	}
});
Object.defineProperty(exports, "qn", {
	enumerable: !0,
	get: function() {
		return skipBack;
	}
});
Object.defineProperty(exports, "qt", {
	enumerable: !0,
	get: function() {
		return readEntry;
	}
});
Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return qo;
	}
});
Object.defineProperty(exports, "rn", {
	enumerable: !0,
	get: function() {
		return unfoldRegions;
	}
});
Object.defineProperty(exports, "rr", {
	enumerable: !0,
	get: function() {
		return newHash;
	}
});
Object.defineProperty(exports, "rt", {
	enumerable: !0,
	get: function() {
		return parsePolicy;
	}
});
Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return scanUnits;
	}
});
Object.defineProperty(exports, "sn", {
	enumerable: !0,
	get: function() {
		return wideStart;
	}
});
Object.defineProperty(exports, "sr", {
	enumerable: !0,
	get: function() {
		return randomBytes;
	}
});
Object.defineProperty(exports, "st", {
	enumerable: !0,
	get: function() {
		return Ra;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Yo;
	}
});
Object.defineProperty(exports, "tn", {
	enumerable: !0,
	get: function() {
		return readTagTarget;
	}
});
Object.defineProperty(exports, "tr", {
	enumerable: !0,
	get: function() {
		return openRegular;
	}
});
Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return loadPolicy;
	}
});
Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return joinSignals;
	}
});
Object.defineProperty(exports, "un", {
	enumerable: !0,
	get: function() {
		return viewContext;
	}
});
Object.defineProperty(exports, "ur", {
	enumerable: !0,
	get: function() {
		return Damage;
	}
});
Object.defineProperty(exports, "ut", {
	enumerable: !0,
	get: function() {
		return Fa;
	}
});
Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return isFolder;
	}
});
Object.defineProperty(exports, "vn", {
	enumerable: !0,
	get: function() {
		return shifted;
	}
});
Object.defineProperty(exports, "vt", {
	enumerable: !0,
	get: function() {
		return derive;
	}
});
Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return openPrivateDir;
	}
});
Object.defineProperty(exports, "wn", {
	enumerable: !0,
	get: function() {
		return isFingerprint;
	}
});
Object.defineProperty(exports, "wt", {
	enumerable: !0,
	get: function() {
		return configFault;
	}
});
Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return readHeads;
	}
});
Object.defineProperty(exports, "xn", {
	enumerable: !0,
	get: function() {
		return disclose;
	}
});
Object.defineProperty(exports, "xt", {
	enumerable: !0,
	get: function() {
		return compileRules;
	}
});
Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return requireGit;
	}
});
Object.defineProperty(exports, "yn", {
	enumerable: !0,
	get: function() {
		return append$1;
	}
});
Object.defineProperty(exports, "yt", {
	enumerable: !0,
	get: function() {
		return latin1PathName;
	}
});
Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return 57344;
	}
});
Object.defineProperty(exports, "zn", {
	enumerable: !0,
	get: function() {
		return gr;
	}
});
Object.defineProperty(exports, "zt", {
	enumerable: !0,
	get: function() {
		return crc32;
	}
});
