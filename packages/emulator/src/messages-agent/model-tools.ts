import type { Turn } from '../scenario/scenario.ts'
import type { ModelTool } from './messages-api.ts'

const text = (description: string) => ({ type: 'string', description })
const schema = (properties: Record<string, object>, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
})

/** The built-in tools that are run for real, as a model is told of them. The wording is this project's own. */
const builtIns: readonly ModelTool[] = [
  {
    name: 'bash',
    description: 'Runs a command in the working directory and returns its output.',
    input_schema: schema({ command: text('The command') }, ['command']),
  },
  {
    name: 'read',
    description: 'Returns the text of a file.',
    input_schema: schema({ file_path: text('Path in the working directory') }, ['file_path']),
  },
  {
    name: 'write',
    description: 'Writes a file, and the folders that it needs.',
    input_schema: schema({ file_path: text('Path in the working directory'), content: text('The whole text') }, [
      'file_path',
      'content',
    ]),
  },
  {
    name: 'edit',
    description: 'Replaces a text in a file that occurs in it exactly once.',
    input_schema: schema(
      {
        file_path: text('Path in the working directory'),
        old_string: text('The text'),
        new_string: text('Its successor'),
      },
      ['file_path', 'old_string', 'new_string'],
    ),
  },
  {
    name: 'glob',
    description: 'Lists the files whose path matches a pattern, for example src/**/*.ts.',
    input_schema: schema({ pattern: text('The pattern') }, ['pattern']),
  },
  {
    name: 'grep',
    description: 'Lists the lines that match a regular expression, with file and number.',
    input_schema: schema({ pattern: text('The expression'), glob: text('Only files that match this pattern') }, [
      'pattern',
    ]),
  },
]

/** The tools of an agent that the driver can offer: enabled built-in ones that run here, and custom ones. */
export function modelTools(tools: Turn['agent']['tools']): ModelTool[] {
  const offered: ModelTool[] = []
  for (const tool of tools) {
    if (tool.type === 'custom') {
      offered.push({ name: tool.name, description: tool.description, input_schema: tool.input_schema })
    } else if (tool.type === 'agent_toolset_20260401') {
      const enabled = (name: string) =>
        (tool.configs.find((config) => config.name === name) ?? tool.default_config).enabled
      offered.push(...builtIns.filter(({ name }) => enabled(name)))
    }
  }
  return offered
}
