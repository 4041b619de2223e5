/** A rule of the API that no schema of the contract can say: requests that the schemas allow are refused by it. */
export interface RuleBeyond {
  /** Ids of the operations that have it; absent where any may. */
  readonly operations?: readonly string[]
  readonly message: RegExp
  readonly why: string
}

/** Every such refusal that generated requests meet. One that none of ten thousand meets any more fails the test. */
export const rulesBeyond: readonly RuleBeyond[] = [
  {
    operations: [
      'createAgent',
      'updateAgent',
      'createSession',
      'createDeployment',
      'updateDeployment',
      'createDream',
      'streamSessionEventsAlias',
    ],
    message: /was not found$/,
    why: 'something that is named does not exist',
  },
  { message: /^invalid page cursor$/, why: 'a list goes on from a place that it gave' },
  { message: /^limit: must be at least 1$/, why: 'the contract names no least value for these lists' },
  {
    operations: ['getAgent', 'updateAgent'],
    message: /has no version \d+$|is not the current version \d+$/,
    why: 'a version that is there',
  },
  {
    operations: ['updateMemory', 'deleteMemory'],
    message: /has another content$|^precondition\.content_sha256: is required$/,
    why: 'a condition on what the memory holds',
  },
  {
    operations: ['heartbeatWork'],
    message: /is not the last heartbeat of this work item$/,
    why: 'a condition on the heartbeat before',
  },
  { operations: ['listModels'], message: /: no model of the list has it$/, why: 'a place in the list of models' },
  {
    operations: ['createAgent', 'updateAgent', 'updateSession'],
    message: /: no MCP server is named|is used by no mcp_toolset$|^mcp_servers: names/,
    why: 'servers and toolsets name each other',
  },
  {
    operations: ['createAgent', 'updateAgent'],
    message: /^skills: they need the read tool$/,
    why: 'skills are read by a tool',
  },
  {
    operations: ['createAgent', 'updateAgent', 'updateSession'],
    message: /^tools: (property|the description of) /,
    why: 'names and texts inside of a free JSON Schema',
  },
  {
    operations: ['createAgent', 'updateAgent', 'updateSession'],
    message: /is not a plain host name$/,
    why: 'a host name',
  },
  {
    operations: ['createDream'],
    message: /^inputs: exactly one memory_store and one sessions entry$/,
    why: 'what a dream is about',
  },
  {
    operations: ['createDeployment', 'updateDeployment', 'sendSessionEvents'],
    message: /must be last$|must directly follow|cannot be sent in one request$|one (user\.define_)?outcome/,
    why: 'the order of events in a batch',
  },
  { operations: ['sendSessionEvents'], message: /^events: must not be empty$/, why: 'an event at least' },
  {
    operations: ['sendSessionEvents'],
    message: /text blocks must not be empty$|redacted blocks are refused$/,
    why: 'content that only the API may write',
  },
  {
    operations: ['sendSessionEvents'],
    message: /^no tool use has the id|does not wait for a confirmation$/,
    why: 'an answer to a call that was made',
  },
  {
    operations: ['sendSessionEvents'],
    message: /^user\.tool_confirmation: deny_message goes only with deny$/,
    why: 'a message that depends on the verdict',
  },
  { operations: ['listSessions'], message: /: needs agent_id$/, why: 'a version is one of an agent' },
  {
    operations: ['listDeployments'],
    message: /^status cannot be combined with include_archived$/,
    why: 'filters that exclude each other',
  },
  {
    operations: ['listMemories', 'createMemory', 'updateMemory'],
    message: /^path(_prefix)?: must start with \/$/,
    why: 'memories are named by absolute paths',
  },
  {
    operations: ['createEnvironment', 'updateEnvironment'],
    message: /limited networking needs allow_package_managers$/,
    why: 'settings of a container that depend on each other',
  },
  {
    operations: ['createEnvironment', 'updateEnvironment'],
    message: /^scope: account is refused for API organizations$/,
    why: 'the kind of organization',
  },
  { operations: ['updateEnvironment'], message: /^config\.type cannot change$/, why: 'an environment keeps its kind' },
  {
    operations: ['updateUserProfile'],
    message: /^external_user_details\.\w+: cannot be cleared$/,
    why: 'details of a user that were set stay',
  },
  {
    operations: ['updateCredential'],
    message: /^auth\.type: must stay |the credential was created without it$/,
    why: 'a credential keeps its kind',
  },
  {
    operations: ['updateSession'],
    message: /^vault_ids: not supported in an update$|^budget_create_only:/,
    why: 'only a new session takes it',
  },
  {
    operations: ['createSession', 'createDeployment'],
    message: /^budget\.max_list_cost\.amount: must be above zero$/,
    why: 'an amount is a decimal in a text',
  },
  {
    operations: ['createSession'],
    message: /^resources: url must be https:\/\/github\.com\//,
    why: 'the URL of a repository, which its format does not narrow enough',
  },
  {
    operations: ['createTunnelCertificate'],
    message: /^ca_certificate_pem: must hold exactly one PEM certificate, not \d+$/,
    why: 'a certificate in a text',
  },
  {
    operations: ['createCredential', 'updateCredential'],
    message: /must be an http\(s\) URL$/,
    why: 'a URL, which its format does not narrow enough',
  },
  {
    operations: ['createCredential'],
    message: /: must be the name of an environment variable$/,
    why: 'a name, which the contract leaves open',
  },
  {
    operations: ['createUserProfile', 'updateUserProfile', 'updateCredential'],
    message: /is more than a minute in the future$|must be in the future$/,
    why: 'the clock',
  },
  {
    operations: ['archiveSessionThread'],
    message: /^the primary thread is archived with its session$/,
    why: 'the only thread that its case has',
  },
  {
    operations: ['downloadFile'],
    message: /was uploaded and cannot be downloaded$/,
    why: 'only what an agent wrote comes back',
  },
]

/** The rule by which an operation refuses with that message. */
export function ruleOf(operation: string, message: string): RuleBeyond | undefined {
  return rulesBeyond.find(
    (rule) => rule.message.test(message) && (rule.operations === undefined || rule.operations.includes(operation)),
  )
}

/** Operations of which no generated request succeeds, and why. One that does fails the test. */
export const neverSucceeds: Readonly<Record<string, string>> = {
  streamSessionEventsAlias: 'it has no method, so no client makes a request of it about a session that exists',
  archiveSessionThread: 'the only thread that its case has cannot be archived',
  updateDeployment: 'a generated one names an agent, an environment or vaults that are not there',
  downloadFile: 'its case asks for an upload, which cannot be downloaded',
}
