const e = require("./rolldown-runtime.cjs");
const t = require("./base.cjs");
const n = require("./subject.cjs");
const r = require("./aws-principal.cjs");
const i = require("./scan.cjs");
const a = require("./words.cjs");
const o = require("./agents.cjs");
const s = require("./loopback.cjs");
const c = require("./output.cjs");
const l = require("./write-out.cjs");
const u = require("./report-file.cjs");
let d = require("node:module");
// src/respond/sweep/calls.ts
const f = {
	sts: ["getCallerIdentity"],
	ec2: [
		"describeRegions",
		"describeInstances",
		"describeSpotFleetRequests",
		"describeFleets",
		"describeSpotInstanceRequests"
	],
	autoscaling: ["describeAutoScalingGroups"],
	lambda: ["listFunctions"],
	ecs: ["listClusters", "describeClusters"],
	batch: ["describeComputeEnvironments"],
	emr: ["listClusters"],
	lightsail: ["getInstances"],
	sagemaker: [
		"listNotebookInstances",
		"listTrainingJobs",
		"listEndpoints",
		"listApps"
	],
	glue: [
		"getJobs",
		"getDevEndpoints",
		"listSessions"
	],
	codebuild: ["listProjects"],
	amplify: ["listApps"],
	bedrock: ["listProvisionedModelThroughputs", "getModelInvocationLoggingConfiguration"],
	cloudwatch: ["listMetrics"],
	sesv2: ["getAccount", "listEmailIdentities"],
	sns: ["getSMSAttributes"],
	iam: [
		"listUsers",
		"listAccessKeys",
		"getLoginProfile",
		"listServiceSpecificCredentials",
		"listRoles"
	],
	cloudtrail: [
		"describeTrails",
		"getTrailStatus",
		"lookupEvents"
	],
	guardduty: ["listDetectors", "getDetector"],
	costexplorer: ["getCostAndUsage"]
};
function isAllowed(e, t) {
	return f[e].includes(t) && /^(?:describe|list|get|lookup)[A-Z]/.test(t);
}
// src/respond/sweep/clients.ts
const p = {
	ec2: ["@aws-sdk/client-ec2", "EC2"],
	autoscaling: ["@aws-sdk/client-auto-scaling", "AutoScaling"],
	lambda: ["@aws-sdk/client-lambda", "Lambda"],
	ecs: ["@aws-sdk/client-ecs", "ECS"],
	sagemaker: ["@aws-sdk/client-sagemaker", "SageMaker"],
	lightsail: ["@aws-sdk/client-lightsail", "Lightsail"],
	iam: ["@aws-sdk/client-iam", "IAM"],
	cloudtrail: ["@aws-sdk/client-cloudtrail", "CloudTrail"],
	guardduty: ["@aws-sdk/client-guardduty", "GuardDuty"],
	costexplorer: ["@aws-sdk/client-cost-explorer", "CostExplorer"],
	batch: ["@aws-sdk/client-batch", "Batch"],
	emr: ["@aws-sdk/client-emr", "EMR"],
	glue: ["@aws-sdk/client-glue", "Glue"],
	codebuild: ["@aws-sdk/client-codebuild", "CodeBuild"],
	amplify: ["@aws-sdk/client-amplify", "Amplify"],
	bedrock: ["@aws-sdk/client-bedrock", "Bedrock"],
	cloudwatch: ["@aws-sdk/client-cloudwatch", "CloudWatch"],
	sesv2: ["@aws-sdk/client-sesv2", "SESv2"],
	sns: ["@aws-sdk/client-sns", "SNS"]
};
const m = Object.values(p).map(([e]) => e);
async function openAccount(e, t) {
	let n = await loadAll();
	let r = new n.sts(settings(e, t));
	let { credentials: i } = r.config;
	let a = new Map([[`sts ${e}`, r]]);
	let call = async (e, r, o, s = {}) => {
		if (!isAllowed(e, o)) throw RangeError(`${e}.${o} is no call that the sweep may make`);
		let c = `${e} ${r}`;
		let l = a.get(c) ?? new n[e]({
			...settings(r, t),
			credentials: i
		});
		a.set(c, l);
		let u = l[o];
		if (typeof u != "function") throw RangeError(`${e} has no ${o}`);
		return await Reflect.apply(u, l, [s]);
	};
	return {
		call,
		accessKeyId: async () => (await i()).accessKeyId
	};
}
function settings(e, { profile: t, endpoint: n, agents: r }) {
	return {
		region: e,
		maxAttempts: 6,
		retryMode: "adaptive",
		requestHandler: {
			connectionTimeout: 4e3,
			requestTimeout: 2e4,
			...r(n ?? `https://ec2.${e}.amazonaws.com`)
		},
		...t === void 0 ? {} : { profile: t },
		...n === void 0 ? {} : { endpoint: n }
	};
}
const h = (0, d.createRequire)(require("url").pathToFileURL(__filename).href);
async function loadAll() {
	let { STS: t } = await Promise.resolve().then(() => e.a(require("./dist-cjs.cjs").default, 1));
	let n = Object.entries(p).map(([e, [t, n]]) => [e, load(t, n)]);
	return {
		sts: t,
		...Object.fromEntries(n)
	};
}
function load(e, n) {
	try {
		let t = h(e)[n];
		if (t !== void 0) return t;
	} catch (e) {
		throw new t.j("usage", `The sweep needs AWS's clients, which are not installed beside leaksift. Add them with: npm install ${m.join(" ")}`, { cause: e });
	}
	throw new t.j("usage", `${e} is too old or too new for the sweep. Install it again with: npm install ${m.join(" ")}`);
}
// src/respond/sweep/leak.ts
const g = {
	isLeaked: () => !1,
	arns: new Set(),
	since: void 0,
	partition: void 0
};
const _ = /^[A-Z][A-Z0-9]{15,127}$/;
function leakIn(e) {
	let t = e.filter((e) => n.s(e) && e.parts.some(({ kind: e }) => e === "aws-access-key-id"));
	let a = new Set(t.flatMap(({ parts: e }) => e.filter(({ kind: e }) => e === "aws-access-key-id").map((e) => e.masked)));
	return {
		isLeaked: (e) => _.test(e) && a.has(new i.jn(e, { identifier: !0 }).masked()),
		arns: new Set(t.flatMap(({ verdict: e }) => e?.arn ?? [])),
		since: n.t(t),
		partition: t.flatMap(({ verdict: e, facts: t }) => r.n(e?.arn ?? "").partition ?? t.partition ?? [])[0]
	};
}
// src/respond/sweep/answer.ts
function at(e, t) {
	return i.Jn(e, ...t.split("."));
}
function list(e, t) {
	return i.Xn(at(e, t));
}
function text(e, t) {
	let n = at(e, t);
	if (n instanceof Date) return n.toISOString();
	return typeof n == "string" || typeof n == "number" || typeof n == "boolean" ? String(n) : "";
}
function time(e, t) {
	let n = text(e, t);
	let r = Date.parse(n);
	return Number.isNaN(r) ? "" : new Date(r).toISOString();
}
var Asking = class {
	#e;
	#t = new Set();
	#n = [];
	constructor(e) {
		this.#e = e;
	}
	async pages(e) {
		let t = [];
		try {
			for await (let n of this.#i(e)) t.push(n);
		} catch (t) {
			this.fail(e, t);
		}
		return t;
	}
	async page({ service: e, region: t, operation: n, input: r = {} }) {
		let i = await this.#e(e, t, n, r);
		this.#t.add(t);
		return i;
	}
	fail({ region: e, what: t }, n) {
		this.#n.push({
			region: e,
			what: t,
			reason: typeof n == "string" ? n : reasonOf(n)
		});
	}
	notOffered() {
		return this.#n.filter((e) => this.#r(e));
	}
	unseen() {
		return this.#n.filter((e) => !this.#r(e));
	}
	#r({ region: e, reason: t }) {
		return t === v && this.#t.has(e);
	}
	async *#i(e) {
		let { more: t, input: n = {} } = e;
		let r;
		for (let i = 0; i < 100; i += 1) {
			let i = await this.page(r === void 0 || t === void 0 ? e : {
				...e,
				input: {
					...n,
					[t[1]]: r
				}
			});
			yield i;
			r = t && (at(i, t[0]) || void 0);
			if (r === void 0) return;
		}
		this.fail(e, "there are more than could be read");
	}
};
const v = "ENOTFOUND";
function reasonOf(e) {
	let n = e instanceof Error ? e.name : "";
	if (/AccessDenied|Unauthorized|NotAuthorized|AuthFailure|OptInRequired|SubscriptionRequired/i.test(n)) return `access denied (${n})`;
	if (n === "SyntaxError") return "the answer was not one of AWS";
	return t.M(e, n).replace(/[^A-Za-z0-9._-]/g, "").slice(0, 60) || "unknown error";
}
// src/respond/sweep/asker.ts
async function whoAsks({ call: e, accessKeyId: n }, r, a) {
	try {
		let o = await n();
		let s = new i.jn(o, { identifier: !0 }).masked();
		if (a(o)) throw new t.j("usage", `Nothing was looked at: the credentials to look with are the leaked ones (${s}). Use another administrator's: --profile names a clean profile.`);
		let c = await e("sts", r, "getCallerIdentity");
		let l = text(c, "Arn");
		if (!l.startsWith("arn:")) throw new t.j("usage", "Nothing was looked at: the answer was not one of AWS. Is there a proxy between?");
		return {
			key: s,
			arn: l,
			account: text(c, "Account")
		};
	} catch (e) {
		if (e instanceof t.j) throw e;
		throw new t.j("usage", `Nothing was looked at: ${y[Object.keys(y).find((t) => reasonOf(e).includes(t)) ?? ""] ?? `AWS could not be asked (${reasonOf(e)})`}.`, { cause: e });
	}
}
const y = {
	ExpiredToken: "the credentials have expired; sign in again",
	CredentialsProviderError: "there are no credentials; name a profile with --profile",
	InvalidClientTokenId: "AWS does not know these credentials; they are deactivated, or of another partition (see --region)",
	UnrecognizedClient: "AWS does not know these credentials; they are deactivated, or of another partition (see --region)",
	SignatureDoesNotMatch: "AWS refuses the signature; the secret is wrong, or this machine's clock is",
	RequestExpired: "this machine's clock is wrong",
	Throttling: "AWS is busy and refuses for now; try again in some minutes",
	TooManyRequests: "AWS is busy and refuses for now; try again in some minutes",
	ENOTFOUND: "AWS can not be reached; is there a network?",
	EAI_AGAIN: "AWS can not be reached; is there a network?",
	ECONNREFUSED: "AWS can not be reached; the connection was refused",
	Timeout: "AWS can not be reached; it does not answer"
};
// src/respond/sweep/look.ts
const b = ["NextToken", "NextToken"];
const x = ["nextToken", "nextToken"];
function isOver(e) {
	return /^(?:terminated|cancelled|closed|deleted|inactive)/i.test(e);
}
// src/respond/sweep/look-machines.ts
const S = [
	{
		what: "spot fleet",
		service: "ec2",
		operation: "describeSpotFleetRequests",
		more: b,
		event: "RequestSpotFleet",
		rows: (e) => list(e, "SpotFleetRequestConfigs").map((e) => ({
			name: text(e, "SpotFleetRequestId"),
			state: `${text(e, "SpotFleetRequestState")} ${text(e, "SpotFleetRequestConfig.Type")}`.trim(),
			started: time(e, "CreateTime")
		}))
	},
	{
		what: "EC2 fleet",
		service: "ec2",
		operation: "describeFleets",
		more: b,
		event: "CreateFleet",
		rows: (e) => list(e, "Fleets").map((e) => ({
			name: text(e, "FleetId"),
			state: `${text(e, "FleetState")} ${text(e, "Type")}`.trim(),
			started: time(e, "CreateTime")
		}))
	},
	{
		what: "spot request",
		service: "ec2",
		operation: "describeSpotInstanceRequests",
		more: b,
		event: "RequestSpotInstances",
		rows: (e) => list(e, "SpotInstanceRequests").map((e) => ({
			name: text(e, "SpotInstanceRequestId"),
			state: text(e, "State"),
			started: time(e, "CreateTime")
		}))
	},
	{
		what: "Auto Scaling group",
		service: "autoscaling",
		operation: "describeAutoScalingGroups",
		more: b,
		event: "CreateAutoScalingGroup",
		rows: (e) => list(e, "AutoScalingGroups").map((e) => ({
			name: text(e, "AutoScalingGroupName"),
			state: `wants ${text(e, "DesiredCapacity")}`,
			started: time(e, "CreatedTime")
		}))
	},
	{
		what: "instance",
		service: "ec2",
		operation: "describeInstances",
		more: b,
		event: "RunInstances",
		rows: (e) => list(e, "Reservations").flatMap((e) => list(e, "Instances")).map((e) => ({
			name: text(e, "InstanceId"),
			state: `${text(e, "State.Name")} ${text(e, "InstanceType")}`,
			started: time(e, "LaunchTime")
		}))
	},
	{
		what: "ECS cluster",
		service: "ecs",
		operation: "listClusters",
		more: x,
		event: "CreateCluster",
		then: {
			operation: "describeClusters",
			input: (e) => list(e, "clusterArns").length === 0 ? void 0 : { clusters: list(e, "clusterArns") }
		},
		rows: (e) => list(e, "clusters").map((e) => ({
			name: text(e, "clusterName"),
			state: `${text(e, "status")} ${text(e, "runningTasksCount") || "?"} running, ${text(e, "activeServicesCount") || "?"} services`,
			started: ""
		}))
	},
	{
		what: "Batch environment",
		service: "batch",
		operation: "describeComputeEnvironments",
		more: x,
		event: "CreateComputeEnvironment",
		rows: (e) => list(e, "computeEnvironments").map((e) => ({
			name: text(e, "computeEnvironmentName"),
			state: `${text(e, "state")} ${text(e, "computeResources.type") || text(e, "type")}, up to ${text(e, "computeResources.maxvCpus") || "?"} vCPUs`,
			started: ""
		}))
	},
	{
		what: "EMR cluster",
		service: "emr",
		operation: "listClusters",
		input: { ClusterStates: [
			"STARTING",
			"BOOTSTRAPPING",
			"RUNNING",
			"WAITING"
		] },
		more: ["Marker", "Marker"],
		event: "RunJobFlow",
		rows: (e) => list(e, "Clusters").map((e) => ({
			name: `${text(e, "Id")} ${text(e, "Name")}`,
			state: text(e, "Status.State"),
			started: time(e, "Status.Timeline.CreationDateTime")
		}))
	},
	{
		what: "Lightsail instance",
		service: "lightsail",
		operation: "getInstances",
		more: ["nextPageToken", "pageToken"],
		event: "CreateInstances",
		rows: (e) => list(e, "instances").map((e) => ({
			name: text(e, "name"),
			state: `${text(e, "state.name")} ${text(e, "bundleId")}`,
			started: time(e, "createdAt")
		}))
	}
];
// src/respond/sweep/look-services.ts
const C = [
	{
		what: "Lambda function",
		service: "lambda",
		operation: "listFunctions",
		more: ["NextMarker", "Marker"],
		event: "CreateFunction20150331",
		rows: (e) => list(e, "Functions").map((e) => ({
			name: text(e, "FunctionName"),
			state: text(e, "Runtime"),
			started: time(e, "LastModified")
		}))
	},
	{
		what: "SageMaker notebook",
		service: "sagemaker",
		operation: "listNotebookInstances",
		more: b,
		event: "CreateNotebookInstance",
		rows: (e) => list(e, "NotebookInstances").map((e) => ({
			name: text(e, "NotebookInstanceName"),
			state: `${text(e, "NotebookInstanceStatus")} ${text(e, "InstanceType")}`,
			started: time(e, "CreationTime")
		}))
	},
	{
		what: "SageMaker training",
		service: "sagemaker",
		operation: "listTrainingJobs",
		input: { StatusEquals: "InProgress" },
		more: b,
		event: "CreateTrainingJob",
		rows: (e) => list(e, "TrainingJobSummaries").map((e) => ({
			name: text(e, "TrainingJobName"),
			state: text(e, "TrainingJobStatus"),
			started: time(e, "CreationTime")
		}))
	},
	{
		what: "SageMaker endpoint",
		service: "sagemaker",
		operation: "listEndpoints",
		more: b,
		event: "CreateEndpoint",
		rows: (e) => list(e, "Endpoints").map((e) => ({
			name: text(e, "EndpointName"),
			state: text(e, "EndpointStatus"),
			started: time(e, "CreationTime")
		}))
	},
	{
		what: "SageMaker app",
		service: "sagemaker",
		operation: "listApps",
		more: b,
		event: "CreateApp",
		rows: (e) => list(e, "Apps").map((e) => ({
			name: text(e, "AppName"),
			state: `${text(e, "Status")} ${text(e, "ResourceSpec.InstanceType")}`.trim(),
			started: time(e, "CreationTime")
		}))
	},
	{
		what: "Glue job",
		service: "glue",
		operation: "getJobs",
		more: b,
		event: "CreateJob",
		rows: (e) => list(e, "Jobs").map((e) => ({
			name: text(e, "Name"),
			state: `${text(e, "NumberOfWorkers") || "?"} workers ${text(e, "WorkerType")}`.trim(),
			started: time(e, "CreatedOn")
		}))
	},
	{
		what: "Glue endpoint",
		service: "glue",
		operation: "getDevEndpoints",
		more: b,
		event: "CreateDevEndpoint",
		rows: (e) => list(e, "DevEndpoints").map((e) => ({
			name: text(e, "EndpointName"),
			state: text(e, "Status"),
			started: time(e, "CreatedTimestamp")
		}))
	},
	{
		what: "Glue session",
		service: "glue",
		operation: "listSessions",
		more: b,
		event: "CreateSession",
		rows: (e) => list(e, "Sessions").map((e) => ({
			name: text(e, "Id"),
			state: text(e, "Status"),
			started: time(e, "CreatedOn")
		})).filter(({ state: e }) => !/^(?:STOPPED|TIMEOUT|FAILED)$/.test(e))
	},
	{
		what: "CodeBuild project",
		service: "codebuild",
		operation: "listProjects",
		more: x,
		event: "CreateProject",
		rows: (e) => list(e, "projects").map((e) => ({
			name: String(e),
			state: "exists",
			started: ""
		}))
	},
	{
		what: "Amplify app",
		service: "amplify",
		operation: "listApps",
		more: x,
		event: "CreateApp",
		rows: (e) => list(e, "apps").map((e) => ({
			name: text(e, "name"),
			state: "exists",
			started: time(e, "createTime")
		}))
	},
	{
		what: "Bedrock capacity",
		service: "bedrock",
		operation: "listProvisionedModelThroughputs",
		more: x,
		event: "CreateProvisionedModelThroughput",
		rows: (e) => list(e, "provisionedModelSummaries").map((e) => ({
			name: text(e, "provisionedModelName"),
			state: `${text(e, "status")} ${text(e, "modelUnits")} units`,
			started: time(e, "creationTime")
		}))
	},
	{
		what: "Bedrock calls",
		service: "cloudwatch",
		operation: "listMetrics",
		input: {
			Namespace: "AWS/Bedrock",
			MetricName: "Invocations"
		},
		more: b,
		rows: (e) => list(e, "Metrics").flatMap((e) => list(e, "Dimensions")).filter((e) => text(e, "Name") === "ModelId").map((e) => ({
			name: text(e, "Value"),
			state: "called in the last two weeks",
			started: ""
		}))
	},
	{
		what: "Bedrock call log",
		service: "bedrock",
		operation: "getModelInvocationLoggingConfiguration",
		rows: (e) => ["cloudWatchConfig", "s3Config"].filter((t) => at(e, `loggingConfig.${t}`) !== void 0).map((e) => ({
			name: e.replace("Config", ""),
			state: "on",
			started: ""
		}))
	},
	{
		what: "SES sending",
		service: "sesv2",
		operation: "getAccount",
		rows: (e) => text(e, "ProductionAccessEnabled") === "true" || Number(text(e, "SendQuota.SentLast24Hours")) > 0 ? [{
			name: "mail",
			state: `${text(e, "SendQuota.SentLast24Hours") || "?"} sent in 24 hours, ${text(e, "SendQuota.Max24HourSend") || "?"} allowed`,
			started: ""
		}] : []
	},
	{
		what: "SES identity",
		service: "sesv2",
		operation: "listEmailIdentities",
		more: b,
		event: "CreateEmailIdentity",
		rows: (e) => list(e, "EmailIdentities").map((e) => ({
			name: text(e, "IdentityName"),
			state: text(e, "SendingEnabled") === "true" ? "may send" : text(e, "VerificationStatus") || "may not send",
			started: ""
		}))
	},
	{
		what: "text messages",
		service: "sns",
		operation: "getSMSAttributes",
		rows: (e) => [text(e, "attributes.MonthlySpendLimit")].filter((e) => e !== "" && e !== "1").map((e) => ({
			name: "SMS",
			state: `up to ${e} USD a month`,
			started: ""
		}))
	}
];
// src/respond/sweep/looks.ts
const w = [...S, ...C];
const T = {
	...Object.fromEntries(w.flatMap(({ what: e, event: t }) => t === void 0 ? [] : [[e, t]])),
	"access key": "CreateAccessKey",
	user: "CreateUser",
	password: "CreateLoginProfile",
	role: "CreateRole",
	"service credential": "CreateServiceSpecificCredential"
};
// src/respond/sweep/creators.ts
async function withMakers(e, t, n, r, i) {
	let a = new Date(i.getTime() - 76896e5).toISOString().slice(0, 10);
	let o = new Date(r > a ? r : a);
	let s = t.filter(({ what: e, started: t }) => e in T && (t === "" || t >= o.toISOString()));
	let c = new Map();
	for (let { region: t, what: r } of s) {
		let i = T[r] ?? "";
		let a = `${t} ${i}`;
		c.has(a) || c.set(a, makerIn(await events(e, i, t === "global" ? n : t, o)));
	}
	return t.map((e) => ({
		...e,
		by: c.get(`${e.region} ${T[e.what] ?? ""}`)?.(e.name) ?? ""
	}));
}
async function events(e, t, n, r) {
	let i = {
		StartTime: r,
		LookupAttributes: [{
			AttributeKey: "EventName",
			AttributeValue: t
		}]
	};
	return (await e.pages({
		what: `who called ${t}`,
		service: "cloudtrail",
		region: n,
		operation: "lookupEvents",
		input: i,
		more: ["NextToken", "NextToken"]
	})).flatMap((e) => list(e, "Events"));
}
function makerIn(e) {
	return (t) => {
		let [n = ""] = t.split(" ");
		let r = [t, n];
		let i = e.find((e) => list(e, "Resources").some((e) => r.includes(text(e, "ResourceName"))) || r.some((t) => text(e, "CloudTrailEvent").includes(JSON.stringify(t))));
		return i === void 0 ? "" : text(i, "AccessKeyId") || text(i, "Username");
	};
}
// src/respond/sweep/identities.ts
const E = ["Marker", "Marker"];
async function identities(e, t, n, r) {
	let listed = async (n, r, i, a = {}) => (await e.pages({
		service: "iam",
		region: t,
		more: E,
		what: n,
		operation: r,
		input: a
	})).flatMap((e) => list(e, i));
	let i = (await listed("users", "listUsers", "Users")).map((e) => row("user", text(e, "UserName"), "exists", time(e, "CreateDate")));
	let a = (await listed("roles", "listRoles", "Roles")).map((e) => row("role", text(e, "RoleName"), "exists", time(e, "CreateDate")));
	let o = (await listed("service credentials", "listServiceSpecificCredentials", "ServiceSpecificCredentials", { AllUsers: !0 })).map((e) => row("service credential", `${text(e, "ServiceSpecificCredentialId")} of ${text(e, "UserName")}`, `${text(e, "Status")} ${text(e, "ServiceName")}`, time(e, "CreateDate")));
	let s = [
		...i,
		...a,
		...o
	].filter(isNew);
	for (let { name: n } of i) {
		let i = (await listed(`access keys of ${n}`, "listAccessKeys", "AccessKeyMetadata", { UserName: n })).map((e) => ({
			...row("access key", `${text(e, "AccessKeyId")} of ${n}`, text(e, "Status"), time(e, "CreateDate")),
			id: text(e, "AccessKeyId")
		}));
		s.push(...i.filter((e) => isNew(e) || r(e.id)).map(({ id: e, ...t }) => t));
		let a = await passwordOf(e, t, n);
		a !== void 0 && s.push(...[row("password", n, "can sign in", a)].filter(isNew));
	}
	return s;
	function isNew({ started: e }) {
		return e.slice(0, 10) >= n;
	}
}
function row(e, t, n, r) {
	return {
		region: "global",
		what: e,
		name: t,
		state: n,
		started: r,
		by: ""
	};
}
async function passwordOf(e, t, n) {
	try {
		return time(await e.page({
			service: "iam",
			region: t,
			operation: "getLoginProfile",
			input: { UserName: n }
		}), "LoginProfile.CreateDate");
	} catch (t) {
		/NoSuchEntity/.test(reasonOf(t)) || e.fail({
			region: "global",
			what: `password of ${n}`
		}, t);
		return;
	}
}
// src/respond/sweep/spending.ts
async function spending(e, t, n) {
	let day = (e) => new Date(n.getTime() - e * 864e5).toISOString().slice(0, 10);
	let r = {
		TimePeriod: {
			Start: day(7),
			End: day(0)
		},
		Granularity: "DAILY",
		Metrics: ["UnblendedCost"],
		GroupBy: [{
			Type: "DIMENSION",
			Key: "REGION"
		}, {
			Type: "DIMENSION",
			Key: "SERVICE"
		}]
	};
	return (await e.pages({
		what: "spend",
		service: "costexplorer",
		region: t,
		operation: "getCostAndUsage",
		input: r,
		more: ["NextPageToken", "NextPageToken"]
	})).flatMap((e) => list(e, "ResultsByTime")).flatMap(spentIn);
}
function spentIn(e) {
	return list(e, "Groups").map((t) => ({
		day: time(e, "TimePeriod.Start").slice(0, 10),
		region: String(list(t, "Keys")[0] ?? ""),
		service: String(list(t, "Keys")[1] ?? ""),
		amount: `${Number(text(t, "Metrics.UnblendedCost.Amount")).toFixed(2)} ${text(t, "Metrics.UnblendedCost.Unit")}`
	})).filter(({ amount: e }) => !/^-?0\.00 /.test(e));
}
// src/respond/sweep/watchers.ts
async function watchers(e, t) {
	return [...await trails(e, t), ...await detectors(e, t)];
}
async function trails(e, t) {
	let n = await e.pages({
		what: "trails",
		service: "cloudtrail",
		region: t,
		operation: "describeTrails",
		input: { includeShadowTrails: !1 }
	});
	let r = [];
	for (let i of n.flatMap((e) => list(e, "trailList"))) {
		let n = text(i, "Name");
		let [a] = await e.pages({
			what: `state of trail ${n}`,
			service: "cloudtrail",
			region: t,
			operation: "getTrailStatus",
			input: { Name: text(i, "TrailARN") || n }
		});
		if (a === void 0) continue;
		let o = text(a, "IsLogging") === "true";
		let s = time(a, "StopLoggingTime");
		r.push({
			region: t,
			what: "trail",
			name: n,
			state: o ? "on" : `OFF${s === "" ? "" : ` since ${s.slice(0, 16)}`}`,
			started: time(a, "StartLoggingTime"),
			by: ""
		});
	}
	return r;
}
async function detectors(e, t) {
	let n = await e.pages({
		what: "GuardDuty",
		service: "guardduty",
		region: t,
		operation: "listDetectors",
		more: ["NextToken", "NextToken"]
	});
	let r = [];
	for (let i of n.flatMap((e) => list(e, "DetectorIds")).map(String)) {
		let [n] = await e.pages({
			what: `detector ${i}`,
			service: "guardduty",
			region: t,
			operation: "getDetector",
			input: { DetectorId: i }
		});
		n !== void 0 && r.push({
			region: t,
			what: "GuardDuty detector",
			name: i,
			state: text(n, "Status") === "ENABLED" ? "on" : "OFF",
			started: time(n, "CreatedAt"),
			by: ""
		});
	}
	return r;
}
async function sweep({ account: e, home: t, since: n, now: r, isLeaked: i, onProgress: a }) {
	let o = 0;
	let call = (...t) => (o += 1, e.call(...t));
	let s = await whoAsks({
		...e,
		call
	}, t, i);
	let c = new Asking(call);
	let { enabled: l, disabled: u } = await regions(c, t);
	let d = await identities(c, t, n, i);
	await inLanes(l, async (e, t) => {
		d.push(...await lookAt(c, e), ...await watchers(c, e));
		a?.(t, l.length, e);
	});
	let f = await withMakers(c, d, t, n, r);
	let p = await spending(c, t, r);
	return {
		asker: s,
		seen: [...l].sort(),
		disabled: u,
		rows: f.sort(byPlace),
		unseen: c.unseen(),
		notOffered: c.notOffered(),
		spend: p,
		calls: o
	};
}
async function regions(e, t) {
	let n = await e.pages({
		what: "the list of Regions",
		service: "ec2",
		region: t,
		operation: "describeRegions",
		input: { AllRegions: !0 }
	});
	let r = n.flatMap((e) => list(e, "Regions")).map((e) => ({
		name: text(e, "RegionName"),
		off: text(e, "OptInStatus") === "not-opted-in"
	}));
	n.length > 0 && r.length === 0 && e.fail({
		region: t,
		what: "the list of Regions"
	}, "it came empty");
	let named = (e) => r.filter((t) => t.off === e).map(({ name: e }) => e);
	return {
		enabled: r.length === 0 ? [t] : named(!1),
		disabled: named(!0)
	};
}
async function inLanes(e, t) {
	let n = e.values();
	let r = 0;
	let lane = async () => {
		for (let e of n) await t(e, r += 1);
	};
	await Promise.all(Array.from({ length: 4 }, lane));
}
async function lookAt(e, t) {
	return (await Promise.all(w.map(async (n) => (await answersTo(e, n, t)).flatMap(n.rows).filter(({ state: e }) => !isOver(e)).map((e) => ({
		...e,
		region: t,
		what: n.what,
		by: ""
	}))))).flat();
}
async function answersTo(e, t, n) {
	let r = await e.pages({
		...t,
		region: n
	});
	let { then: i } = t;
	if (i === void 0) return r;
	let a = r.map(i.input).filter((e) => e !== void 0);
	return (await Promise.all(a.map((r) => e.pages({
		what: t.what,
		service: t.service,
		region: n,
		operation: i.operation,
		input: r
	})))).flat();
}
function byPlace(e, t) {
	let [n, r] = [e, t].map(({ region: e, what: t, name: n }) => `${e}\0${t}\0${n}`);
	return n === r ? 0 : (n ?? "") < (r ?? "") ? -1 : 1;
}
// src/respond/sweep/table.ts
function* table(e, n, r) {
	let { account: i, arn: o, key: s } = e.asker;
	yield `Account ${t.c(i)}, seen as ${t.c(o)} with ${t.c(s)}\n`;
	r.arns.has(o) && (yield "WARNING: this is the user whose key leaked. Whoever has the key may have changed what this user sees: look with another administrator too.\n");
	yield `${a.n(e.seen.length, "Region")} looked at with ${a.n(e.calls, "call")}; users, keys, passwords and roles since ${n}\n`;
	e.disabled.length > 0 && (yield `Switched off, so not looked at: ${e.disabled.map(t.c).join(", ")}\n`);
	yield "\n";
	yield* e.rows.length === 0 ? ["Nothing was found where it was looked.\n"] : columns(e.rows, n, r);
	yield* missed("\nNOT SEEN (this is not \"nothing there\"):\n", e.unseen);
	yield* missed("\nNot offered by AWS there, so nothing can be there:\n", e.notOffered.map((e) => ({
		...e,
		reason: ""
	})));
	yield* spend(e);
}
const D = [
	"",
	"Region",
	"What",
	"Name",
	"State",
	"Started",
	"By"
];
function* columns(e, n, r) {
	let i = [D, ...e.map((e) => cells(e, n, r).map(t.c))];
	let a = D.map((e, t) => Math.max(...i.map((e) => (e[t] ?? "").length)));
	for (let e of i) yield `${e.map((e, t) => e.padEnd(a[t] ?? 0)).join("  ").trimEnd()}\n`;
	yield "* started since the leak   ? AWS does not say when\n";
}
function cells({ region: e, what: t, name: n, state: r, started: i, by: a }, o, { isLeaked: s }) {
	let [c = ""] = n.split(" ");
	return [
		mark(i, o),
		e,
		t,
		n,
		s(c) ? `${r} (THE LEAKED KEY)` : r,
		i.slice(0, 16),
		s(a) ? `${a} (THE LEAKED KEY)` : a
	];
}
function mark(e, t) {
	if (e === "") return "?";
	return e.slice(0, 10) >= t ? "*" : "";
}
function* missed(e, n) {
	if (n.length === 0) return;
	yield e;
	let r = new Map();
	for (let { region: e, what: t, reason: i } of n) {
		let n = i === "" ? t : `${t}: ${i}`;
		r.set(n, [...r.get(n) ?? [], e]);
	}
	for (let [e, n] of r) yield `  ${t.c(e)} in ${n.length > 4 ? `${n.length} Regions` : n.join(", ")}\n`;
}
function* spend({ spend: e }) {
	if (e.length === 0) return;
	yield "\nSpent in the last days:\n";
	for (let { day: n, region: r, service: i, amount: a } of e) yield `  ${n}  ${a.padStart(14)}  ${t.c(r)}  ${t.c(i)}\n`;
}
async function writeSweep({ report: e, profile: r, region: i, awsEndpoint: a, since: u, output: d, quiet: f }) {
	if (i !== void 0 && !/^[a-z]+(?:-[a-z]+)+-\d$/.test(i)) throw new t.j("usage", "--region takes the name of a Region, like us-east-1 or cn-north-1.");
	d !== void 0 && await c.t(d);
	let p = a === void 0 ? {} : { endpoint: s.n(a, "--aws-endpoint") };
	let m = e === void 0 ? g : await leakOf(e);
	let h = i ?? n.a(m.partition ?? "aws");
	process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
	let _ = await openAccount(h, {
		...p,
		agents: (e) => o.t(e, process.env),
		...r === void 0 ? {} : { profile: r }
	});
	let v = new Date();
	let y = u ?? m.since ?? new Date(v.getTime() - 7776e6).toISOString().slice(0, 10);
	let b = !f && l.i(process.stderr, process.env);
	let onProgress = (e, n, r) => t.s(`leaksift: ${e} of ${n} Regions (${r})`);
	let x = await sweep({
		account: _,
		home: h,
		since: y,
		now: v,
		isLeaked: m.isLeaked,
		...b ? { onProgress } : {}
	});
	return l.n(d, table(x, y, m), x.unseen.length === 0 ? t.C.clean : t.C.incomplete);
}
async function leakOf(e) {
	let { findings: n } = await u.readReportFile(e);
	if (!n.some(({ status: e, parts: t }) => e === "open" && t.some(({ kind: e }) => e.startsWith("aws-")))) throw new t.j("usage", "The report holds no AWS credential, so no account can be looked over for it. Without a report: leaksift respond --sweep");
	return leakIn(n);
}
exports.writeSweep = writeSweep;
