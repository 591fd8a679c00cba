// node readability.mjs MODULES FILE...: the main text of saved pages by @mozilla/readability with jsdom, which lie in
// the folder MODULES (npm install @mozilla/readability jsdom); for each a line of JSON with the seconds.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { JSDOM } = require("jsdom");
const { Readability } = require("@mozilla/readability");
const rounds = 20;

for (const file of files) {
  const bytes = readFileSync(file);
  let article = null;
  const seconds = [];
  for (let i = 0; i < rounds; i++) {
    const begin = process.hrtime.bigint();
    const dom = new JSDOM(bytes, { url: "https://page.example/", contentType: "text/html" });
    article = new Readability(dom.window.document).parse();
    seconds.push(Number(process.hrtime.bigint() - begin) * 1e-9);
    dom.window.close();
  }
  seconds.sort((a, b) => a - b);
  console.log(JSON.stringify({ file: basename(file), text: article ? article.textContent : "", title: article?.title,
                               published: article?.publishedTime, seconds: seconds[rounds / 2] }));
}
