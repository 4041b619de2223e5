import { defineTool } from '@org/managed-agents-core'

/** The agent's custom tool: it runs here, in this process, and the agent gets what it returns. */
export const weatherTool = defineTool({
  name: 'get_weather',
  description: 'Tells the weather of a city: temperature in degrees Celsius and the chance of rain in percent.',
  inputSchema: {
    type: 'object',
    properties: { city: { type: 'string', description: 'Name of the city, for example Lisbon' } },
    required: ['city'],
    additionalProperties: false,
  },
  execute: ({ city }) => ({ city, temperature_c: 19, chance_of_rain: 15 }),
})
