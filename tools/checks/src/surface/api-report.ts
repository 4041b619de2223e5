import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IConfigFile } from '@microsoft/api-extractor'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { comparePin } from '../artifacts/pins.ts'
import type { Check } from '../check.ts'
import type { Exception } from '../exceptions.ts'
import { withoutExceptions } from '../exceptions.ts'
import type { Entry } from '../packages.ts'
import { handWrittenEntries, publishedPackages } from '../packages.ts'
import { root } from '../repository.ts'

/** A report of the public types of every entry, committed as `packages/*\/api/ENTRY.api.md`. */
export const apiReportCheck = (exceptions: readonly Exception[] = []): Check => ({
  name: 'api reports',
  run(context) {
    const reports = publishedPackages(context.repository).flatMap((each) =>
      handWrittenEntries(each).map((entry) => ({
        path: `${each.folder}/api/${reportName(entry)}.api.md`,
        text: apiReport(join(root, each.folder), join(root, entry.types)),
      })),
    )
    const findings = reports.map(({ path, text }) => comparePin(path, text, context))
    const undocumented = reports.flatMap(({ path, text }) =>
      undocumentedExports(text).map((name) => `${path}: ${name} has no doc comment`),
    )
    return {
      problems: [...findings.flatMap(({ problems }) => problems), ...withoutExceptions(undocumented, exceptions)],
      notes: findings.flatMap(({ notes = [] }) => notes),
    }
  },
})

const reportName = ({ specifier }: Entry): string => specifier.split('/').slice(2).join('-') || 'index'

/** Names of a report's exports that carry no doc comment. */
export function undocumentedExports(report: string): string[] {
  const symbols = [...report.matchAll(/^\/\/ @public( \(undocumented\))?\nexport (?:declare |abstract )*\w+ (\w+)/gm)]
  // one comment speaks for all overloads
  const documented = new Set(symbols.filter(([, undocumented]) => !undocumented).map(([, , name]) => name))
  const names = symbols.map(([, , name = '']) => name)
  return names.filter((name) => !documented.has(name) && !/^(components|operations|paths)$/.test(name))
}

/** What api-extractor says of one declaration file: each exported symbol with its signature. */
export function apiReport(projectFolder: string, declarations: string): string {
  if (!existsSync(declarations)) throw new Error(`${declarations} is not built`)
  const folder = mkdtempSync(join(tmpdir(), 'api-report-'))
  const silent = { default: { logLevel: 'none' as IConfigLevel } }
  const configObject: IConfigFile = {
    projectFolder,
    mainEntryPointFilePath: declarations,
    compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
    apiReport: { enabled: true, reportFileName: 'report', reportFolder: join(folder, 'api'), reportTempFolder: folder },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: { extractorMessageReporting: silent, compilerMessageReporting: silent, tsdocMessageReporting: silent },
  }
  mkdirSync(join(folder, 'api'))
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  })
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error'
    },
  })
  return withoutContract(readFileSync(join(folder, 'api/report.api.md'), 'utf8').replaceAll('\r\n', '\n'))
}

/** The tables of openapi-typescript repeat the contract, which is reviewed in `openapi/`. */
export const withoutContract = (report: string): string =>
  report.replace(/^(export interface (?:components|operations|paths) \{\n)[\s\S]*?\n\}$/gm, '$1    // see openapi/\n}')

type IConfigLevel = NonNullable<
  NonNullable<NonNullable<IConfigFile['messages']>['compilerMessageReporting']>[string]
>['logLevel']

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  skipLibCheck: true,
}
