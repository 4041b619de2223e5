/** A rule of the API that no schema of the contract can say: requests that the schemas allow are refused by it. */
export interface RuleBeyond {
  readonly message: RegExp
  readonly why: string
}

/** Every such refusal that generated requests meet. One that none of ten thousand meets any more fails the test. */
export const rulesBeyond: readonly RuleBeyond[] = [
  { message: /was not found$/, why: 'names something that does not exist' },
  { message: /^no tool use has the id|does not wait for a confirmation$/, why: 'answers a call that nobody made' },
  { message: /: no model of the list has it$|^invalid page cursor$/, why: 'goes on from a place that no list gave' },
  {
    message: /: no MCP server is named|is used by no mcp_toolset$|^mcp_servers: names/,
    why: 'servers and toolsets name each other',
  },
  { message: /^limit: must be at least 1$/, why: 'the contract names no least value for these lists' },
  {
    message: /cannot be combined with|: needs agent_id$|goes only with deny$/,
    why: 'fields that depend on each other',
  },
  {
    message: /must be last$|must directly follow|cannot be sent in one request$|one (user\.define_)?outcome/,
    why: 'the order of events in a batch',
  },
  { message: /^events: must not be empty$/, why: 'the contract allows an empty list, the API does not' },
  {
    message: /text blocks must not be empty$|redacted blocks are refused$/,
    why: 'content that only the API may write',
  },
  {
    message: /^skills: they need the read tool$|exactly one memory_store/,
    why: 'what an agent or a dream needs besides',
  },
  { message: /^tools: (property|the description of) /, why: 'names and texts inside of a free JSON Schema' },
  { message: /^user\.tool_result: only in a self-hosted environment$/, why: 'depends on the environment' },
  {
    message: /limited networking needs allow_package_managers$/,
    why: 'settings of a container that depend on each other',
  },
  { message: /^path(_prefix)?: must start with \/$/, why: 'memories are named by absolute paths' },
  { message: /cannot be cleared$|cannot change$/, why: 'what was set once stays' },
  { message: /^vault_ids: not supported in an update$|^budget_create_only:/, why: 'only a new session takes it' },
  { message: /^budget\.max_list_cost\.amount: must be above zero$/, why: 'an amount is a decimal in a text' },
  {
    message: /must be an http\(s\) URL$|is not a plain host name$/,
    why: 'an address, which a format does not narrow enough',
  },
  { message: /: must be the name of an environment variable$/, why: 'a name, which the contract leaves open' },
  { message: /^scope: account is refused for API organizations$/, why: 'depends on the kind of organization' },
  { message: /is more than a minute in the future$/, why: 'depends on the clock' },
  { message: /SKILL\.md is required$/, why: 'the example of a skill has files of other names' },
  { message: /was uploaded and cannot be downloaded$/, why: 'only what an agent wrote comes back' },
]
