/** What runs as machines: fleets and groups, which replace what is ended, before the instances that they start. */
import { list, text, time } from './answer.ts';
import { NEXT, next, type Look } from './look.ts';

export const MACHINES: readonly Look[] = [
  {
    what: 'spot fleet', service: 'ec2', operation: 'describeSpotFleetRequests', more: NEXT, event: 'RequestSpotFleet',
    rows: (answer) => list(answer, 'SpotFleetRequestConfigs').map((one) => ({ name: text(one, 'SpotFleetRequestId'), state: `${text(one, 'SpotFleetRequestState')} ${text(one, 'SpotFleetRequestConfig.Type')}`.trim(), started: time(one, 'CreateTime') })),
  },
  {
    what: 'EC2 fleet', service: 'ec2', operation: 'describeFleets', more: NEXT, event: 'CreateFleet',
    rows: (answer) => list(answer, 'Fleets').map((one) => ({ name: text(one, 'FleetId'), state: `${text(one, 'FleetState')} ${text(one, 'Type')}`.trim(), started: time(one, 'CreateTime') })),
  },
  {
    what: 'spot request', service: 'ec2', operation: 'describeSpotInstanceRequests', more: NEXT, event: 'RequestSpotInstances',
    rows: (answer) => list(answer, 'SpotInstanceRequests').map((one) => ({ name: text(one, 'SpotInstanceRequestId'), state: text(one, 'State'), started: time(one, 'CreateTime') })),
  },
  {
    what: 'Auto Scaling group', service: 'autoscaling', operation: 'describeAutoScalingGroups', more: NEXT, event: 'CreateAutoScalingGroup',
    rows: (answer) => list(answer, 'AutoScalingGroups').map((one) => ({ name: text(one, 'AutoScalingGroupName'), state: `wants ${text(one, 'DesiredCapacity')}`, started: time(one, 'CreatedTime') })),
  },
  {
    what: 'instance', service: 'ec2', operation: 'describeInstances', more: NEXT, event: 'RunInstances',
    rows: (answer) => list(answer, 'Reservations').flatMap((one) => list(one, 'Instances')).map((one) => ({ name: text(one, 'InstanceId'), state: `${text(one, 'State.Name')} ${text(one, 'InstanceType')}`, started: time(one, 'LaunchTime') })),
  },
  {
    what: 'ECS cluster', service: 'ecs', operation: 'listClusters', more: next, event: 'CreateCluster',
    then: { operation: 'describeClusters', input: (answer) => (list(answer, 'clusterArns').length === 0 ? undefined : { clusters: list(answer, 'clusterArns') }) },
    rows: (answer) => list(answer, 'clusters').map((one) => ({ name: text(one, 'clusterName'), state: `${text(one, 'status')} ${text(one, 'runningTasksCount') || '?'} running, ${text(one, 'activeServicesCount') || '?'} services`, started: '' })),
  },
  {
    what: 'Batch environment', service: 'batch', operation: 'describeComputeEnvironments', more: next, event: 'CreateComputeEnvironment',
    rows: (answer) => list(answer, 'computeEnvironments').map((one) => ({ name: text(one, 'computeEnvironmentName'), state: `${text(one, 'state')} ${text(one, 'computeResources.type') || text(one, 'type')}, up to ${text(one, 'computeResources.maxvCpus') || '?'} vCPUs`, started: '' })),
  },
  {
    what: 'EMR cluster', service: 'emr', operation: 'listClusters', input: { ClusterStates: ['STARTING', 'BOOTSTRAPPING', 'RUNNING', 'WAITING'] }, more: ['Marker', 'Marker'], event: 'RunJobFlow',
    rows: (answer) => list(answer, 'Clusters').map((one) => ({ name: `${text(one, 'Id')} ${text(one, 'Name')}`, state: text(one, 'Status.State'), started: time(one, 'Status.Timeline.CreationDateTime') })),
  },
  {
    what: 'Lightsail instance', service: 'lightsail', operation: 'getInstances', more: ['nextPageToken', 'pageToken'], event: 'CreateInstances',
    rows: (answer) => list(answer, 'instances').map((one) => ({ name: text(one, 'name'), state: `${text(one, 'state.name')} ${text(one, 'bundleId')}`, started: time(one, 'createdAt') })),
  },
];
