// chrono-node on the .txt files of a folder: characters a CPU second, warm, in one thread.
// npm install chrono-node && node chrono.mjs FOLDER [CPU SECONDS]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";

const folder = process.argv[2];
const seconds = Number(process.argv[3] ?? 10);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
const published = new Date("2000-01-01T12:00:00Z");

function charactersASecond() {
  const start = process.cpuUsage();
  let characters = 0;
  let spent = 0;
  for (let i = 0; spent < seconds; i++) {
    const text = texts[i % texts.length];
    chrono.parse(text, published);
    characters += text.length;
    const used = process.cpuUsage(start);
    spent = (used.user + used.system) / 1e6;
  }
  return characters / spent;
}

charactersASecond();
console.log(`| chrono-node | ${Math.round(charactersASecond()).toLocaleString("en-US")} |`);
