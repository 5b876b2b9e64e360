// src/verify/partition.ts
const PARTITIONS = [
	"aws",
	"aws-cn",
	"aws-us-gov",
	"aws-eusc"
];
const ENDPOINTS = {
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
function endpointOf(partition) {
	return ENDPOINTS[partition];
}
function partitionFrom({ partition, region = "" }) {
	const named = PARTITIONS.find((known) => known === partition);
	if (named !== void 0 && named !== "aws") return named;
	if (region.startsWith("cn-")) return "aws-cn";
	if (region.startsWith("us-gov-")) return "aws-us-gov";
	return region.startsWith("eusc-") ? "aws-eusc" : "aws";
}
Object.defineProperty(exports, "endpointOf", {
	enumerable: true,
	get: function() {
		return endpointOf;
	}
});
Object.defineProperty(exports, "partitionFrom", {
	enumerable: true,
	get: function() {
		return partitionFrom;
	}
});
