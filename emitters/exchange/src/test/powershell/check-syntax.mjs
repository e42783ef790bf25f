// Parses PowerShell with the two tree-sitter grammars, and fails where either finds an error.
// Usage: node check-syntax.mjs FOLDER-OF-NODE-MODULES FILE...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const { Parser, Language } = require('web-tree-sitter');

await Parser.init();
let faults = 0;
for (const grammar of ['tree-sitter-pwsh', 'tree-sitter-powershell']) {
  const wasm = join(resolve(modules), 'node_modules', grammar, 'tree-sitter-powershell.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(wasm));
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const root = parser.parse(text).rootNode;
    if (root.hasError) {
      faults++;
      const places = [];
      const walk = (node) => {
        if (node.isError || node.isMissing) {
          places.push(`${node.startPosition.row + 1}:${node.startPosition.column + 1}`);
        } else if (node.hasError) {
          node.children.forEach(walk);
        }
      };
      walk(root);
      console.log(`${file}: ${grammar} finds errors at ${places.slice(0, 5).join(', ')}`);
    }
  }
}
console.log(`${files.length} scripts, ${faults} faults`);
process.exit(faults > 0 || files.length === 0 ? 1 : 0);
