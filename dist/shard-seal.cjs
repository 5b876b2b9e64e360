const require_scan = require("./scan.cjs");
let node_zlib = require("node:zlib");
let node_crypto = require("node:crypto");
// src/platform/packed-json.ts
const LARGEST = 536870656;
function packJson(value) {
	const packed = (0, node_zlib.deflateSync)(JSON.stringify(value)).toString("base64");
	return `${sha256(packed)}:${packed}`;
}
function unpackJson(text) {
	const [digest = "", packed = ""] = text.split(":");
	if (digest !== sha256(packed)) return void 0;
	try {
		return JSON.parse((0, node_zlib.inflateSync)(Buffer.from(packed, "base64"), { maxOutputLength: LARGEST }).toString());
	} catch {
		return;
	}
}
function sha256(text) {
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex");
}
// src/surfaces/shard-seal.ts
function sealing({ index, count, scanner, policy, failOn, showSecrets }) {
	return {
		index,
		count,
		seal: (share) => ({
			terms: sha256(JSON.stringify([
				require_scan.VERSION,
				count,
				scanner,
				policy,
				showSecrets,
				share.source.state
			])),
			share: packJson({
				share,
				policy,
				failOn
			})
		})
	};
}
function unseal({ share }) {
	return unpackJson(share);
}
Object.defineProperty(exports, "packJson", {
	enumerable: true,
	get: function() {
		return packJson;
	}
});
Object.defineProperty(exports, "sealing", {
	enumerable: true,
	get: function() {
		return sealing;
	}
});
Object.defineProperty(exports, "sha256", {
	enumerable: true,
	get: function() {
		return sha256;
	}
});
Object.defineProperty(exports, "unseal", {
	enumerable: true,
	get: function() {
		return unseal;
	}
});
