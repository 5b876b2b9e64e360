const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_base = require("./base.cjs");
const require_subject = require("./subject.cjs");
const require_aws_principal = require("./aws-principal.cjs");
const require_scan = require("./scan.cjs");
const require_words = require("./words.cjs");
const require_agents = require("./agents.cjs");
const require_loopback = require("./loopback.cjs");
const require_output = require("./output.cjs");
const require_terminal = require("./terminal.cjs");
const require_report_file = require("./report-file.cjs");
const require_main = require("./main.cjs");
let node_module = require("node:module");
// src/respond/sweep/calls.ts
const CALLS = {
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
function isAllowed(service, operation) {
	return CALLS[service].includes(operation) && /^(?:describe|list|get|lookup)[A-Z]/.test(operation);
}
// src/respond/sweep/clients.ts
const CLIENTS = {
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
const PEERS = Object.values(CLIENTS).map(([name]) => name);
async function openAccount(home, options) {
	const constructors = await loadAll();
	const first = new constructors.sts(settings(home, options));
	const { credentials } = first["config"];
	const clients = new Map([[`sts ${home}`, first]]);
	const call = async (service, region, operation, input = {}) => {
		if (!isAllowed(service, operation)) throw new RangeError(`${service}.${operation} is no call that the sweep may make`);
		const key = `${service} ${region}`;
		const client = clients.get(key) ?? new constructors[service]({
			...settings(region, options),
			credentials
		});
		clients.set(key, client);
		const method = client[operation];
		if (typeof method !== "function") throw new RangeError(`${service} has no ${operation}`);
		return await Reflect.apply(method, client, [input]);
	};
	return {
		call,
		accessKeyId: async () => (await credentials()).accessKeyId
	};
}
function settings(region, { profile, endpoint, agents }) {
	return {
		region,
		maxAttempts: 6,
		retryMode: "adaptive",
		requestHandler: {
			connectionTimeout: 4e3,
			requestTimeout: 2e4,
			...agents(endpoint ?? `https://ec2.${region}.amazonaws.com`)
		},
		...profile === void 0 ? {} : { profile },
		...endpoint === void 0 ? {} : { endpoint }
	};
}
const beside = (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href);
async function loadAll() {
	const { STS: sts } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./dist-cjs.cjs").default, 1));
	const loaded = Object.entries(CLIENTS).map(([service, [name, type]]) => [service, load(name, type)]);
	return {
		sts,
		...Object.fromEntries(loaded)
	};
}
function load(name, type) {
	try {
		const constructor = beside(name)[type];
		if (constructor !== void 0) return constructor;
	} catch (error) {
		throw new require_base.Fault("usage", `The sweep needs AWS's clients, which are not installed beside leaksift. Add them with: npm install ${PEERS.join(" ")}`, { cause: error });
	}
	throw new require_base.Fault("usage", `${name} is too old or too new for the sweep. Install it again with: npm install ${PEERS.join(" ")}`);
}
// src/respond/sweep/leak.ts
const NO_LEAK = {
	isLeaked: () => false,
	arns: new Set(),
	since: void 0,
	partition: void 0
};
const ID = /^[A-Z][A-Z0-9]{15,127}$/;
function leakIn(findings) {
	const keys = findings.filter((finding) => require_subject.isActual(finding) && finding.parts.some(({ kind }) => kind === "aws-access-key-id"));
	const masked = new Set(keys.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "aws-access-key-id").map((part) => part.masked)));
	return {
		isLeaked: (id) => ID.test(id) && masked.has(new require_scan.Secret(id, { identifier: true }).masked()),
		arns: new Set(keys.flatMap(({ verdict }) => verdict?.arn ?? [])),
		since: require_subject.firstDay(keys),
		partition: keys.flatMap(({ verdict, facts }) => require_aws_principal.principalOf(verdict?.arn ?? "").partition ?? facts.partition ?? [])[0]
	};
}
// src/respond/sweep/answer.ts
function at(value, path) {
	return path.split(".").reduce((inner, name) => typeof inner === "object" && inner !== null ? inner[name] : void 0, value);
}
function list(value, path) {
	const found = at(value, path);
	return Array.isArray(found) ? found : [];
}
function text(value, path) {
	const found = at(value, path);
	if (found instanceof Date) return found.toISOString();
	return typeof found === "string" || typeof found === "number" || typeof found === "boolean" ? String(found) : "";
}
function time(value, path) {
	const written = text(value, path);
	const parsed = Date.parse(written);
	return Number.isNaN(parsed) ? "" : new Date(parsed).toISOString();
}
// src/respond/sweep/ask.ts
const PAGES = 100;
var Asking = class {
	#call;
	#answered = new Set();
	#failed = [];
	constructor(call) {
		this.#call = call;
	}
	async pages(question) {
		const pages = [];
		try {
			for await (const page of this.#paged(question)) pages.push(page);
		} catch (error) {
			this.fail(question, error);
		}
		return pages;
	}
	async page({ service, region, operation, input = {} }) {
		const page = await this.#call(service, region, operation, input);
		this.#answered.add(region);
		return page;
	}
	fail({ region, what }, reason) {
		this.#failed.push({
			region,
			what,
			reason: typeof reason === "string" ? reason : reasonOf(reason)
		});
	}
	notOffered() {
		return this.#failed.filter((one) => this.#isNotOffered(one));
	}
	unseen() {
		return this.#failed.filter((one) => !this.#isNotOffered(one));
	}
	#isNotOffered({ region, reason }) {
		return reason === NO_SUCH_NAME && this.#answered.has(region);
	}
	async *#paged(question) {
		const { more, input = {} } = question;
		let next;
		for (let count = 0; count < PAGES; count += 1) {
			const page = await this.page(next === void 0 || more === void 0 ? question : {
				...question,
				input: {
					...input,
					[more[1]]: next
				}
			});
			yield page;
			next = more && (at(page, more[0]) || void 0);
			if (next === void 0) return;
		}
		this.fail(question, "there are more than could be read");
	}
};
const NO_SUCH_NAME = "ENOTFOUND";
function reasonOf(error) {
	const name = error instanceof Error ? error.name : "";
	if (/AccessDenied|Unauthorized|NotAuthorized|AuthFailure|OptInRequired|SubscriptionRequired/i.test(name)) return `access denied (${name})`;
	if (name === "SyntaxError") return "the answer was not one of AWS";
	return (error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : name).replace(/[^A-Za-z0-9._-]/g, "").slice(0, 60) || "unknown error";
}
// src/respond/sweep/asker.ts
async function whoAsks({ call, accessKeyId }, home, isLeaked) {
	try {
		const id = await accessKeyId();
		const key = new require_scan.Secret(id, { identifier: true }).masked();
		if (isLeaked(id)) throw new require_base.Fault("usage", `Nothing was looked at: the credentials to look with are the leaked ones (${key}). Use another administrator's: --profile names a clean profile.`);
		const identity = await call("sts", home, "getCallerIdentity");
		const arn = text(identity, "Arn");
		if (!arn.startsWith("arn:")) throw new require_base.Fault("usage", "Nothing was looked at: the answer was not one of AWS. Is there a proxy between?");
		return {
			key,
			arn,
			account: text(identity, "Account")
		};
	} catch (error) {
		if (error instanceof require_base.Fault) throw error;
		throw new require_base.Fault("usage", `Nothing was looked at: ${WRONG[Object.keys(WRONG).find((name) => reasonOf(error).includes(name)) ?? ""] ?? `AWS could not be asked (${reasonOf(error)})`}.`, { cause: error });
	}
}
const WRONG = {
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
const NEXT = ["NextToken", "NextToken"];
const next = ["nextToken", "nextToken"];
function isOver(state) {
	return /^(?:terminated|cancelled|closed|deleted|inactive)/i.test(state);
}
// src/respond/sweep/look-machines.ts
const MACHINES = [
	{
		what: "spot fleet",
		service: "ec2",
		operation: "describeSpotFleetRequests",
		more: NEXT,
		event: "RequestSpotFleet",
		rows: (answer) => list(answer, "SpotFleetRequestConfigs").map((one) => ({
			name: text(one, "SpotFleetRequestId"),
			state: `${text(one, "SpotFleetRequestState")} ${text(one, "SpotFleetRequestConfig.Type")}`.trim(),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "EC2 fleet",
		service: "ec2",
		operation: "describeFleets",
		more: NEXT,
		event: "CreateFleet",
		rows: (answer) => list(answer, "Fleets").map((one) => ({
			name: text(one, "FleetId"),
			state: `${text(one, "FleetState")} ${text(one, "Type")}`.trim(),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "spot request",
		service: "ec2",
		operation: "describeSpotInstanceRequests",
		more: NEXT,
		event: "RequestSpotInstances",
		rows: (answer) => list(answer, "SpotInstanceRequests").map((one) => ({
			name: text(one, "SpotInstanceRequestId"),
			state: text(one, "State"),
			started: time(one, "CreateTime")
		}))
	},
	{
		what: "Auto Scaling group",
		service: "autoscaling",
		operation: "describeAutoScalingGroups",
		more: NEXT,
		event: "CreateAutoScalingGroup",
		rows: (answer) => list(answer, "AutoScalingGroups").map((one) => ({
			name: text(one, "AutoScalingGroupName"),
			state: `wants ${text(one, "DesiredCapacity")}`,
			started: time(one, "CreatedTime")
		}))
	},
	{
		what: "instance",
		service: "ec2",
		operation: "describeInstances",
		more: NEXT,
		event: "RunInstances",
		rows: (answer) => list(answer, "Reservations").flatMap((one) => list(one, "Instances")).map((one) => ({
			name: text(one, "InstanceId"),
			state: `${text(one, "State.Name")} ${text(one, "InstanceType")}`,
			started: time(one, "LaunchTime")
		}))
	},
	{
		what: "ECS cluster",
		service: "ecs",
		operation: "listClusters",
		more: next,
		event: "CreateCluster",
		then: {
			operation: "describeClusters",
			input: (answer) => list(answer, "clusterArns").length === 0 ? void 0 : { clusters: list(answer, "clusterArns") }
		},
		rows: (answer) => list(answer, "clusters").map((one) => ({
			name: text(one, "clusterName"),
			state: `${text(one, "status")} ${text(one, "runningTasksCount") || "?"} running, ${text(one, "activeServicesCount") || "?"} services`,
			started: ""
		}))
	},
	{
		what: "Batch environment",
		service: "batch",
		operation: "describeComputeEnvironments",
		more: next,
		event: "CreateComputeEnvironment",
		rows: (answer) => list(answer, "computeEnvironments").map((one) => ({
			name: text(one, "computeEnvironmentName"),
			state: `${text(one, "state")} ${text(one, "computeResources.type") || text(one, "type")}, up to ${text(one, "computeResources.maxvCpus") || "?"} vCPUs`,
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
		rows: (answer) => list(answer, "Clusters").map((one) => ({
			name: `${text(one, "Id")} ${text(one, "Name")}`,
			state: text(one, "Status.State"),
			started: time(one, "Status.Timeline.CreationDateTime")
		}))
	},
	{
		what: "Lightsail instance",
		service: "lightsail",
		operation: "getInstances",
		more: ["nextPageToken", "pageToken"],
		event: "CreateInstances",
		rows: (answer) => list(answer, "instances").map((one) => ({
			name: text(one, "name"),
			state: `${text(one, "state.name")} ${text(one, "bundleId")}`,
			started: time(one, "createdAt")
		}))
	}
];
// src/respond/sweep/look-services.ts
const SERVICES = [
	{
		what: "Lambda function",
		service: "lambda",
		operation: "listFunctions",
		more: ["NextMarker", "Marker"],
		event: "CreateFunction20150331",
		rows: (answer) => list(answer, "Functions").map((one) => ({
			name: text(one, "FunctionName"),
			state: text(one, "Runtime"),
			started: time(one, "LastModified")
		}))
	},
	{
		what: "SageMaker notebook",
		service: "sagemaker",
		operation: "listNotebookInstances",
		more: NEXT,
		event: "CreateNotebookInstance",
		rows: (answer) => list(answer, "NotebookInstances").map((one) => ({
			name: text(one, "NotebookInstanceName"),
			state: `${text(one, "NotebookInstanceStatus")} ${text(one, "InstanceType")}`,
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "SageMaker training",
		service: "sagemaker",
		operation: "listTrainingJobs",
		input: { StatusEquals: "InProgress" },
		more: NEXT,
		event: "CreateTrainingJob",
		rows: (answer) => list(answer, "TrainingJobSummaries").map((one) => ({
			name: text(one, "TrainingJobName"),
			state: text(one, "TrainingJobStatus"),
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "SageMaker endpoint",
		service: "sagemaker",
		operation: "listEndpoints",
		more: NEXT,
		event: "CreateEndpoint",
		rows: (answer) => list(answer, "Endpoints").map((one) => ({
			name: text(one, "EndpointName"),
			state: text(one, "EndpointStatus"),
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "SageMaker app",
		service: "sagemaker",
		operation: "listApps",
		more: NEXT,
		event: "CreateApp",
		rows: (answer) => list(answer, "Apps").map((one) => ({
			name: text(one, "AppName"),
			state: `${text(one, "Status")} ${text(one, "ResourceSpec.InstanceType")}`.trim(),
			started: time(one, "CreationTime")
		}))
	},
	{
		what: "Glue job",
		service: "glue",
		operation: "getJobs",
		more: NEXT,
		event: "CreateJob",
		rows: (answer) => list(answer, "Jobs").map((one) => ({
			name: text(one, "Name"),
			state: `${text(one, "NumberOfWorkers") || "?"} workers ${text(one, "WorkerType")}`.trim(),
			started: time(one, "CreatedOn")
		}))
	},
	{
		what: "Glue endpoint",
		service: "glue",
		operation: "getDevEndpoints",
		more: NEXT,
		event: "CreateDevEndpoint",
		rows: (answer) => list(answer, "DevEndpoints").map((one) => ({
			name: text(one, "EndpointName"),
			state: text(one, "Status"),
			started: time(one, "CreatedTimestamp")
		}))
	},
	{
		what: "Glue session",
		service: "glue",
		operation: "listSessions",
		more: NEXT,
		event: "CreateSession",
		rows: (answer) => list(answer, "Sessions").map((one) => ({
			name: text(one, "Id"),
			state: text(one, "Status"),
			started: time(one, "CreatedOn")
		})).filter(({ state }) => !/^(?:STOPPED|TIMEOUT|FAILED)$/.test(state))
	},
	{
		what: "CodeBuild project",
		service: "codebuild",
		operation: "listProjects",
		more: next,
		event: "CreateProject",
		rows: (answer) => list(answer, "projects").map((name) => ({
			name: String(name),
			state: "exists",
			started: ""
		}))
	},
	{
		what: "Amplify app",
		service: "amplify",
		operation: "listApps",
		more: next,
		event: "CreateApp",
		rows: (answer) => list(answer, "apps").map((one) => ({
			name: text(one, "name"),
			state: "exists",
			started: time(one, "createTime")
		}))
	},
	{
		what: "Bedrock capacity",
		service: "bedrock",
		operation: "listProvisionedModelThroughputs",
		more: next,
		event: "CreateProvisionedModelThroughput",
		rows: (answer) => list(answer, "provisionedModelSummaries").map((one) => ({
			name: text(one, "provisionedModelName"),
			state: `${text(one, "status")} ${text(one, "modelUnits")} units`,
			started: time(one, "creationTime")
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
		more: NEXT,
		rows: (answer) => list(answer, "Metrics").flatMap((one) => list(one, "Dimensions")).filter((one) => text(one, "Name") === "ModelId").map((one) => ({
			name: text(one, "Value"),
			state: "called in the last two weeks",
			started: ""
		}))
	},
	{
		what: "Bedrock call log",
		service: "bedrock",
		operation: "getModelInvocationLoggingConfiguration",
		rows: (answer) => ["cloudWatchConfig", "s3Config"].filter((target) => at(answer, `loggingConfig.${target}`) !== void 0).map((target) => ({
			name: target.replace("Config", ""),
			state: "on",
			started: ""
		}))
	},
	{
		what: "SES sending",
		service: "sesv2",
		operation: "getAccount",
		rows: (answer) => text(answer, "ProductionAccessEnabled") === "true" || Number(text(answer, "SendQuota.SentLast24Hours")) > 0 ? [{
			name: "mail",
			state: `${text(answer, "SendQuota.SentLast24Hours") || "?"} sent in 24 hours, ${text(answer, "SendQuota.Max24HourSend") || "?"} allowed`,
			started: ""
		}] : []
	},
	{
		what: "SES identity",
		service: "sesv2",
		operation: "listEmailIdentities",
		more: NEXT,
		event: "CreateEmailIdentity",
		rows: (answer) => list(answer, "EmailIdentities").map((one) => ({
			name: text(one, "IdentityName"),
			state: text(one, "SendingEnabled") === "true" ? "may send" : text(one, "VerificationStatus") || "may not send",
			started: ""
		}))
	},
	{
		what: "text messages",
		service: "sns",
		operation: "getSMSAttributes",
		rows: (answer) => [text(answer, "attributes.MonthlySpendLimit")].filter((limit) => limit !== "" && limit !== "1").map((limit) => ({
			name: "SMS",
			state: `up to ${limit} USD a month`,
			started: ""
		}))
	}
];
// src/respond/sweep/looks.ts
const LOOKS = [...MACHINES, ...SERVICES];
const CREATIONS = {
	...Object.fromEntries(LOOKS.flatMap(({ what, event }) => event === void 0 ? [] : [[what, event]])),
	"access key": "CreateAccessKey",
	user: "CreateUser",
	password: "CreateLoginProfile",
	role: "CreateRole",
	"service credential": "CreateServiceSpecificCredential"
};
// src/respond/sweep/creators.ts
async function withMakers(asking, rows, home, since, now) {
	const limit = new Date(now.getTime() - 76896e5).toISOString().slice(0, 10);
	const start = new Date(since > limit ? since : limit);
	const asked = rows.filter(({ what, started }) => what in CREATIONS && (started === "" || started >= start.toISOString()));
	const makers = new Map();
	for (const { region, what } of asked) {
		const event = CREATIONS[what] ?? "";
		const at = `${region} ${event}`;
		if (!makers.has(at)) makers.set(at, makerIn(await events(asking, event, region === "global" ? home : region, start)));
	}
	return rows.map((row) => ({
		...row,
		by: makers.get(`${row.region} ${CREATIONS[row.what] ?? ""}`)?.(row.name) ?? ""
	}));
}
async function events(asking, event, region, start) {
	const input = {
		StartTime: start,
		LookupAttributes: [{
			AttributeKey: "EventName",
			AttributeValue: event
		}]
	};
	return (await asking.pages({
		what: `who called ${event}`,
		service: "cloudtrail",
		region,
		operation: "lookupEvents",
		input,
		more: ["NextToken", "NextToken"]
	})).flatMap((page) => list(page, "Events"));
}
function makerIn(happened) {
	return (name) => {
		const [first = ""] = name.split(" ");
		const names = [name, first];
		const event = happened.find((one) => list(one, "Resources").some((resource) => names.includes(text(resource, "ResourceName"))) || names.some((each) => text(one, "CloudTrailEvent").includes(JSON.stringify(each))));
		return event === void 0 ? "" : text(event, "AccessKeyId") || text(event, "Username");
	};
}
// src/respond/sweep/identities.ts
const MORE = ["Marker", "Marker"];
async function identities(asking, region, since, isLeaked) {
	const listed = async (what, operation, field, input = {}) => (await asking.pages({
		service: "iam",
		region,
		more: MORE,
		what,
		operation,
		input
	})).flatMap((page) => list(page, field));
	const users = (await listed("users", "listUsers", "Users")).map((user) => row("user", text(user, "UserName"), "exists", time(user, "CreateDate")));
	const roles = (await listed("roles", "listRoles", "Roles")).map((role) => row("role", text(role, "RoleName"), "exists", time(role, "CreateDate")));
	const credentials = (await listed("service credentials", "listServiceSpecificCredentials", "ServiceSpecificCredentials", { AllUsers: true })).map((one) => row("service credential", `${text(one, "ServiceSpecificCredentialId")} of ${text(one, "UserName")}`, `${text(one, "Status")} ${text(one, "ServiceName")}`, time(one, "CreateDate")));
	const rows = [
		...users,
		...roles,
		...credentials
	].filter(isNew);
	for (const { name } of users) {
		const keys = (await listed(`access keys of ${name}`, "listAccessKeys", "AccessKeyMetadata", { UserName: name })).map((key) => ({
			...row("access key", `${text(key, "AccessKeyId")} of ${name}`, text(key, "Status"), time(key, "CreateDate")),
			id: text(key, "AccessKeyId")
		}));
		rows.push(...keys.filter((key) => isNew(key) || isLeaked(key.id)).map(({ id: _, ...key }) => key));
		const password = await passwordOf(asking, region, name);
		if (password !== void 0) rows.push(...[row("password", name, "can sign in", password)].filter(isNew));
	}
	return rows;
	function isNew({ started }) {
		return started.slice(0, 10) >= since;
	}
}
function row(what, name, state, started) {
	return {
		region: "global",
		what,
		name,
		state,
		started,
		by: ""
	};
}
async function passwordOf(asking, region, name) {
	try {
		return time(await asking.page({
			service: "iam",
			region,
			operation: "getLoginProfile",
			input: { UserName: name }
		}), "LoginProfile.CreateDate");
	} catch (error) {
		if (!/NoSuchEntity/.test(reasonOf(error))) asking.fail({
			region: "global",
			what: `password of ${name}`
		}, error);
		return;
	}
}
// src/respond/sweep/spending.ts
async function spending(asking, home, now) {
	const day = (back) => new Date(now.getTime() - back * 864e5).toISOString().slice(0, 10);
	const input = {
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
	return (await asking.pages({
		what: "spend",
		service: "costexplorer",
		region: home,
		operation: "getCostAndUsage",
		input,
		more: ["NextPageToken", "NextPageToken"]
	})).flatMap((page) => list(page, "ResultsByTime")).flatMap(spentIn);
}
function spentIn(period) {
	return list(period, "Groups").map((group) => ({
		day: time(period, "TimePeriod.Start").slice(0, 10),
		region: String(list(group, "Keys")[0] ?? ""),
		service: String(list(group, "Keys")[1] ?? ""),
		amount: `${Number(text(group, "Metrics.UnblendedCost.Amount")).toFixed(2)} ${text(group, "Metrics.UnblendedCost.Unit")}`
	})).filter(({ amount }) => !/^-?0\.00 /.test(amount));
}
// src/respond/sweep/watchers.ts
async function watchers(asking, region) {
	return [...await trails(asking, region), ...await detectors(asking, region)];
}
async function trails(asking, region) {
	const pages = await asking.pages({
		what: "trails",
		service: "cloudtrail",
		region,
		operation: "describeTrails",
		input: { includeShadowTrails: false }
	});
	const rows = [];
	for (const trail of pages.flatMap((page) => list(page, "trailList"))) {
		const name = text(trail, "Name");
		const [status] = await asking.pages({
			what: `state of trail ${name}`,
			service: "cloudtrail",
			region,
			operation: "getTrailStatus",
			input: { Name: text(trail, "TrailARN") || name }
		});
		if (status === void 0) continue;
		const isOn = text(status, "IsLogging") === "true";
		const stopped = time(status, "StopLoggingTime");
		rows.push({
			region,
			what: "trail",
			name,
			state: isOn ? "on" : `OFF${stopped === "" ? "" : ` since ${stopped.slice(0, 16)}`}`,
			started: time(status, "StartLoggingTime"),
			by: ""
		});
	}
	return rows;
}
async function detectors(asking, region) {
	const pages = await asking.pages({
		what: "GuardDuty",
		service: "guardduty",
		region,
		operation: "listDetectors",
		more: ["NextToken", "NextToken"]
	});
	const rows = [];
	for (const id of pages.flatMap((page) => list(page, "DetectorIds")).map(String)) {
		const [detector] = await asking.pages({
			what: `detector ${id}`,
			service: "guardduty",
			region,
			operation: "getDetector",
			input: { DetectorId: id }
		});
		if (detector !== void 0) rows.push({
			region,
			what: "GuardDuty detector",
			name: id,
			state: text(detector, "Status") === "ENABLED" ? "on" : "OFF",
			started: time(detector, "CreatedAt"),
			by: ""
		});
	}
	return rows;
}
// src/respond/sweep/sweep.ts
const LANES = 4;
async function sweep({ account, home, since, now, isLeaked, onProgress }) {
	let calls = 0;
	const call = (...question) => (calls += 1, account.call(...question));
	const asker = await whoAsks({
		...account,
		call
	}, home, isLeaked);
	const asking = new Asking(call);
	const { enabled, disabled } = await regions(asking, home);
	const rows = await identities(asking, home, since, isLeaked);
	await inLanes(enabled, async (region, done) => {
		rows.push(...await lookAt(asking, region), ...await watchers(asking, region));
		onProgress?.(done, enabled.length, region);
	});
	const made = await withMakers(asking, rows, home, since, now);
	const spend = await spending(asking, home, now);
	return {
		asker,
		seen: [...enabled].sort(),
		disabled,
		rows: made.sort(byPlace),
		unseen: asking.unseen(),
		notOffered: asking.notOffered(),
		spend,
		calls
	};
}
async function regions(asking, home) {
	const pages = await asking.pages({
		what: "the list of Regions",
		service: "ec2",
		region: home,
		operation: "describeRegions",
		input: { AllRegions: true }
	});
	const all = pages.flatMap((page) => list(page, "Regions")).map((one) => ({
		name: text(one, "RegionName"),
		off: text(one, "OptInStatus") === "not-opted-in"
	}));
	if (pages.length > 0 && all.length === 0) asking.fail({
		region: home,
		what: "the list of Regions"
	}, "it came empty");
	const named = (off) => all.filter((one) => one.off === off).map(({ name }) => name);
	return {
		enabled: all.length === 0 ? [home] : named(false),
		disabled: named(true)
	};
}
async function inLanes(regionNames, work) {
	const queue = regionNames.values();
	let done = 0;
	const lane = async () => {
		for (const region of queue) await work(region, done += 1);
	};
	await Promise.all(Array.from({ length: LANES }, lane));
}
async function lookAt(asking, region) {
	return (await Promise.all(LOOKS.map(async (look) => {
		return (await answersTo(asking, look, region)).flatMap(look.rows).filter(({ state }) => !isOver(state)).map((row) => ({
			...row,
			region,
			what: look.what,
			by: ""
		}));
	}))).flat();
}
async function answersTo(asking, look, region) {
	const pages = await asking.pages({
		...look,
		region
	});
	const { then } = look;
	if (then === void 0) return pages;
	const inputs = pages.map(then.input).filter((input) => input !== void 0);
	return (await Promise.all(inputs.map((input) => asking.pages({
		what: look.what,
		service: look.service,
		region,
		operation: then.operation,
		input
	})))).flat();
}
function byPlace(a, b) {
	const [first, second] = [a, b].map(({ region, what, name }) => `${region}\0${what}\0${name}`);
	return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}
// src/respond/sweep/table.ts
function* table(swept, since, leak) {
	const { account, arn, key } = swept.asker;
	yield `Account ${require_base.visible(account)}, seen as ${require_base.visible(arn)} with ${require_base.visible(key)}\n`;
	if (leak.arns.has(arn)) yield "WARNING: this is the user whose key leaked. Whoever has the key may have changed what this user sees: look with another administrator too.\n";
	yield `${require_words.count(swept.seen.length, "Region")} looked at with ${require_words.count(swept.calls, "call")}; users, keys, passwords and roles since ${since}\n`;
	if (swept.disabled.length > 0) yield `Switched off, so not looked at: ${swept.disabled.map(require_base.visible).join(", ")}\n`;
	yield "\n";
	yield* swept.rows.length === 0 ? ["Nothing was found where it was looked.\n"] : columns(swept.rows, since, leak);
	yield* missed("\nNOT SEEN (this is not \"nothing there\"):\n", swept.unseen);
	yield* missed("\nNot offered by AWS there, so nothing can be there:\n", swept.notOffered.map((one) => ({
		...one,
		reason: ""
	})));
	yield* spend(swept);
}
const HEAD = [
	"",
	"Region",
	"What",
	"Name",
	"State",
	"Started",
	"By"
];
function* columns(rows, since, leak) {
	const lines = [HEAD, ...rows.map((row) => cells(row, since, leak).map(require_base.visible))];
	const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
	for (const line of lines) yield `${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()}\n`;
	yield "* started since the leak   ? AWS does not say when\n";
}
function cells({ region, what, name, state, started, by }, since, { isLeaked }) {
	const [id = ""] = name.split(" ");
	return [
		mark(started, since),
		region,
		what,
		name,
		isLeaked(id) ? `${state} (THE LEAKED KEY)` : state,
		started.slice(0, 16),
		isLeaked(by) ? `${by} (THE LEAKED KEY)` : by
	];
}
function mark(started, since) {
	if (started === "") return "?";
	return started.slice(0, 10) >= since ? "*" : "";
}
function* missed(heading, places) {
	if (places.length === 0) return;
	yield heading;
	const groups = new Map();
	for (const { region, what, reason } of places) {
		const line = reason === "" ? what : `${what}: ${reason}`;
		groups.set(line, [...groups.get(line) ?? [], region]);
	}
	for (const [line, where] of groups) yield `  ${require_base.visible(line)} in ${where.length > 4 ? `${where.length} Regions` : where.join(", ")}\n`;
}
function* spend({ spend: days }) {
	if (days.length === 0) return;
	yield "\nSpent in the last days:\n";
	for (const { day, region, service, amount } of days) yield `  ${day}  ${amount.padStart(14)}  ${require_base.visible(region)}  ${require_base.visible(service)}\n`;
}
// src/surfaces/cli/respond-sweep.ts
const LOOKS_BACK = 90;
async function writeSweep({ report, profile, region, awsEndpoint, since, output, quiet }) {
	if (region !== void 0 && !/^[a-z]+(?:-[a-z]+)+-\d$/.test(region)) throw new require_base.Fault("usage", "--region takes the name of a Region, like us-east-1 or cn-north-1.");
	if (output !== void 0) await require_output.checkOutput(output);
	const endpoint = awsEndpoint === void 0 ? {} : { endpoint: require_loopback.loopbackEndpoint(awsEndpoint, "--aws-endpoint") };
	const leak = report === void 0 ? NO_LEAK : await leakOf(report);
	const home = region ?? require_subject.homeOf(leak.partition ?? "aws");
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
	const account = await openAccount(home, {
		...endpoint,
		agents: (url) => require_agents.agentsFor(url, process.env),
		...profile === void 0 ? {} : { profile }
	});
	const now = new Date();
	const from = since ?? leak.since ?? new Date(now.getTime() - LOOKS_BACK * 864e5).toISOString().slice(0, 10);
	const shows = !quiet && require_terminal.isCapable(process.stderr, process.env);
	const onProgress = (done, of, name) => require_base.say(`leaksift: ${done} of ${of} Regions (${name})`);
	const swept = await sweep({
		account,
		home,
		since: from,
		now,
		isLeaked: leak.isLeaked,
		...shows ? { onProgress } : {}
	});
	const outcome = await require_output.writeReport(table(swept, from, leak), output);
	if (!outcome.written) require_base.say(`leaksift: ${outcome.fault.message}`);
	return outcome.written && swept.unseen.length === 0 ? require_base.EXIT.clean : require_base.EXIT.incomplete;
}
async function leakOf(report) {
	const { findings } = await require_report_file.readReportFile(require_main.unshield(report));
	if (!findings.some(({ status, parts }) => status === "open" && parts.some(({ kind }) => kind.startsWith("aws-")))) throw new require_base.Fault("usage", "The report holds no AWS credential, so no account can be looked over for it. Without a report: leaksift respond --sweep");
	return leakIn(findings);
}
exports.writeSweep = writeSweep;
