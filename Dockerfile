FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
# What the package ships, and what it needs to run.
RUN npm run build && npm pack --ignore-scripts && tar -xzf plangraph-*.tgz \
  && npm prune --omit=dev --ignore-scripts && mv node_modules package/

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/package /app
# The store; a volume here starts out as the user's own.
RUN mkdir /data && chown node:node /data
USER node
WORKDIR /data
EXPOSE 4000
ENTRYPOINT ["node", "/app/dist/ingest/cli/main.js"]
CMD ["start", "--store", "file:/data"]
