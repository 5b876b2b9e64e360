/** Every call that the sweep may make. All of them only read: names begin with describe, list, get or lookup. */
export const CALLS = {
  sts: ['getCallerIdentity'],
  ec2: ['describeRegions', 'describeInstances', 'describeSpotFleetRequests', 'describeFleets', 'describeSpotInstanceRequests'],
  autoscaling: ['describeAutoScalingGroups'],
  lambda: ['listFunctions'],
  ecs: ['listClusters', 'describeClusters'],
  batch: ['describeComputeEnvironments'],
  emr: ['listClusters'],
  lightsail: ['getInstances'],
  sagemaker: ['listNotebookInstances', 'listTrainingJobs', 'listEndpoints', 'listApps'],
  glue: ['getJobs', 'getDevEndpoints', 'listSessions'],
  codebuild: ['listProjects'],
  amplify: ['listApps'],
  bedrock: ['listProvisionedModelThroughputs', 'getModelInvocationLoggingConfiguration'],
  cloudwatch: ['listMetrics'],
  sesv2: ['getAccount', 'listEmailIdentities'],
  sns: ['getSMSAttributes'],
  iam: ['listUsers', 'listAccessKeys', 'getLoginProfile', 'listServiceSpecificCredentials', 'listRoles'],
  cloudtrail: ['describeTrails', 'getTrailStatus', 'lookupEvents'],
  guardduty: ['listDetectors', 'getDetector'],
  costexplorer: ['getCostAndUsage'],
} as const;

export type ServiceName = keyof typeof CALLS;

export function isAllowed(service: ServiceName, operation: string): boolean {
  return (CALLS[service] as readonly string[]).includes(operation) && /^(?:describe|list|get|lookup)[A-Z]/.test(operation);
}
