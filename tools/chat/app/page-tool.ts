import { defineTool } from '@org/managed-agents-core/session'

/** Runs in the page: the server could not know it. */
export const timeZoneTool = defineTool({
  name: 'get_time_zone',
  description: "Tells the visitor's time zone and language.",
  inputSchema: { type: 'object', properties: {} },
  execute: () => `${Intl.DateTimeFormat().resolvedOptions().timeZone}, ${navigator.language}`,
})
