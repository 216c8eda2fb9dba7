// The other side of the comparison: Fastify, which finds the same JSON ready and writes it through the answer's schema.
import { readFileSync } from "node:fs";
import Fastify from "fastify";

const [file] = process.argv.slice(2);
const routes = JSON.parse(readFileSync(file, "utf8"));

const app = Fastify({ logger: false });
for (const { method, path, status, schema, answer } of routes) {
  app.route({
    method,
    url: path,
    schema: { response: { [status]: schema } },
    handler: (_request, reply) => reply.code(status).send(answer),
  });
}
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
