import { writeFileSync } from 'node:fs'
import { readContract } from '../document/document.ts'
import { measureOracles } from './measure.ts'
import { oracleTable, tableFile } from './table.ts'

writeFileSync(tableFile, oracleTable(await measureOracles(readContract())))
