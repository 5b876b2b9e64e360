// src/verify/partition.ts
const e = [
	"aws",
	"aws-cn",
	"aws-us-gov",
	"aws-eusc"
];
const t = {
	aws: {
		region: "us-east-1",
		url: "https://sts.us-east-1.amazonaws.com"
	},
	"aws-cn": {
		region: "cn-north-1",
		url: "https://sts.cn-north-1.amazonaws.com.cn"
	},
	"aws-us-gov": {
		region: "us-gov-west-1",
		url: "https://sts.us-gov-west-1.amazonaws.com"
	},
	"aws-eusc": {
		region: "eusc-de-east-1",
		url: "https://sts.eusc-de-east-1.amazonaws.eu"
	}
};
function endpointOf(e) {
	return t[e];
}
function partitionFrom({ partition: t, region: n = "" }) {
	let r = e.find((e) => e === t);
	if (r !== void 0 && r !== "aws") return r;
	if (n.startsWith("cn-")) return "aws-cn";
	if (n.startsWith("us-gov-")) return "aws-us-gov";
	return n.startsWith("eusc-") ? "aws-eusc" : "aws";
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return partitionFrom;
	}
});
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return endpointOf;
	}
});
