export { GetCallerIdentityCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';
