// Prints the text of a PDF as pdf.js, the reader inside Firefox, extracts it: node pdfjstext.cjs PDFJS FILE
const [, , library, file] = process.argv;
const fs = require("fs");

async function main() {
  const pdfjs = library.endsWith(".mjs") ? await import(library) : require(library);
  pdfjs.GlobalWorkerOptions.workerSrc = library.replace(/pdf\.(m?js)$/, "pdf.worker.$1");
  const pdf = await pdfjs.getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0 }).promise;
  for (let at = 1; at <= pdf.numPages; ++at) {
    const content = await (await pdf.getPage(at)).getTextContent();
    process.stdout.write(content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n");
  }
}

main().catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exitCode = 1;
});
