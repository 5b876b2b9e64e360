/** Where stolen keys leave things, as data: one call for each, and how its answer becomes lines of the table. */
import { list, text, time } from './answer.ts';
import type { ServiceName } from './calls.ts';

export interface Row {
  readonly region: string;
  readonly what: string;
  readonly name: string;
  readonly state: string;
  /** ISO 8601; empty where AWS does not say. */
  readonly started: string;
  /** Access key ID, or a name where there is no ID; empty where nobody says. */
  readonly by: string;
}

export interface Look {
  readonly what: string;
  readonly service: ServiceName;
  readonly operation: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Where an answer says that there is more, and under which name the next question says so. */
  readonly more?: readonly [answer: string, question: string];
  readonly rows: (answer: unknown) => readonly Omit<Row, 'region' | 'what'>[];
}

const NEXT = ['NextToken', 'NextToken'] as const;

/** What is over costs nothing and starts nothing. */
const isOver = (state: string): boolean => /^(?:terminated|cancelled|closed|deleted)/i.test(state);

function each(items: readonly unknown[], row: (item: unknown) => Omit<Row, 'region' | 'what' | 'by'>): readonly Omit<Row, 'region' | 'what'>[] {
  return items.map((item) => ({ ...row(item), by: '' })).filter(({ state }) => !isOver(state));
}

export const LOOKS: readonly Look[] = [
  {
    what: 'spot fleet', service: 'ec2', operation: 'describeSpotFleetRequests', more: NEXT,
    rows: (answer) => each(list(answer, 'SpotFleetRequestConfigs'), (one) => ({ name: text(one, 'SpotFleetRequestId'), state: `${text(one, 'SpotFleetRequestState')} ${text(one, 'SpotFleetRequestConfig.Type')}`.trim(), started: time(one, 'CreateTime') })),
  },
  {
    what: 'EC2 fleet', service: 'ec2', operation: 'describeFleets', more: NEXT,
    rows: (answer) => each(list(answer, 'Fleets'), (one) => ({ name: text(one, 'FleetId'), state: `${text(one, 'FleetState')} ${text(one, 'Type')}`.trim(), started: time(one, 'CreateTime') })),
  },
  {
    what: 'spot request', service: 'ec2', operation: 'describeSpotInstanceRequests', more: NEXT,
    rows: (answer) => each(list(answer, 'SpotInstanceRequests'), (one) => ({ name: text(one, 'SpotInstanceRequestId'), state: text(one, 'State'), started: time(one, 'CreateTime') })),
  },
  {
    what: 'Auto Scaling group', service: 'autoscaling', operation: 'describeAutoScalingGroups', more: NEXT,
    rows: (answer) => each(list(answer, 'AutoScalingGroups'), (one) => ({ name: text(one, 'AutoScalingGroupName'), state: `wants ${text(one, 'DesiredCapacity')}`, started: time(one, 'CreatedTime') })),
  },
  {
    what: 'instance', service: 'ec2', operation: 'describeInstances', more: NEXT,
    rows: (answer) => each(list(answer, 'Reservations').flatMap((one) => list(one, 'Instances')), (one) => ({ name: text(one, 'InstanceId'), state: text(one, 'State.Name') === 'terminated' ? 'terminated' : `${text(one, 'State.Name')} ${text(one, 'InstanceType')}`, started: time(one, 'LaunchTime') })),
  },
  {
    what: 'Lambda function', service: 'lambda', operation: 'listFunctions', more: ['NextMarker', 'Marker'],
    rows: (answer) => each(list(answer, 'Functions'), (one) => ({ name: text(one, 'FunctionName'), state: text(one, 'Runtime'), started: time(one, 'LastModified') })),
  },
  {
    what: 'ECS cluster', service: 'ecs', operation: 'listClusters', more: ['nextToken', 'nextToken'],
    rows: (answer) => list(answer, 'clusterArns').map((arn) => ({ name: String(arn).split('/').at(-1) ?? '', state: 'exists', started: '', by: '' })),
  },
  {
    what: 'SageMaker notebook', service: 'sagemaker', operation: 'listNotebookInstances', more: NEXT,
    rows: (answer) => each(list(answer, 'NotebookInstances'), (one) => ({ name: text(one, 'NotebookInstanceName'), state: `${text(one, 'NotebookInstanceStatus')} ${text(one, 'InstanceType')}`, started: time(one, 'CreationTime') })),
  },
  {
    what: 'SageMaker training', service: 'sagemaker', operation: 'listTrainingJobs', input: { StatusEquals: 'InProgress' }, more: NEXT,
    rows: (answer) => each(list(answer, 'TrainingJobSummaries'), (one) => ({ name: text(one, 'TrainingJobName'), state: text(one, 'TrainingJobStatus'), started: time(one, 'CreationTime') })),
  },
  {
    what: 'SageMaker endpoint', service: 'sagemaker', operation: 'listEndpoints', more: NEXT,
    rows: (answer) => each(list(answer, 'Endpoints'), (one) => ({ name: text(one, 'EndpointName'), state: text(one, 'EndpointStatus'), started: time(one, 'CreationTime') })),
  },
  {
    what: 'Lightsail instance', service: 'lightsail', operation: 'getInstances', more: ['nextPageToken', 'pageToken'],
    rows: (answer) => each(list(answer, 'instances'), (one) => ({ name: text(one, 'name'), state: `${text(one, 'state.name')} ${text(one, 'bundleId')}`, started: time(one, 'createdAt') })),
  },
];

/** Events that make what the table shows, for the question by whose key. */
export const CREATIONS: Readonly<Record<string, string>> = {
  'spot fleet': 'RequestSpotFleet', 'EC2 fleet': 'CreateFleet', 'spot request': 'RequestSpotInstances', instance: 'RunInstances',
  'Auto Scaling group': 'CreateAutoScalingGroup', 'Lambda function': 'CreateFunction20150331', 'access key': 'CreateAccessKey', user: 'CreateUser', password: 'CreateLoginProfile', role: 'CreateRole',
};
