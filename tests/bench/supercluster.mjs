// SPDX-FileCopyrightText: 2026 Bleibe contributors
// SPDX-License-Identifier: EUPL-1.2
// The peer of clusterbench: node supercluster.mjs FILE RADIUS MAXZOOM, the radius in pixels of a world with 512-pixel tiles.
import {readFileSync} from 'node:fs';
import Supercluster from 'supercluster';

const [path, radius, maxZoom] = process.argv.slice(2);
const bytes = readFileSync(path);
const degrees = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
const features = [];
for (let i = 0; i < degrees.length; i += 2)
    features.push({type: 'Feature', properties: null, geometry: {type: 'Point', coordinates: [degrees[i], degrees[i + 1]]}});

const index = new Supercluster({radius: Number(radius), extent: 512, minZoom: 0, maxZoom: Number(maxZoom)});
const used = process.cpuUsage();
const started = performance.now();
index.load(features);
const seconds = (performance.now() - started) / 1000;
const {user, system} = process.cpuUsage(used);

const nodes = [];
const totals = [];
for (let zoom = 0; zoom <= Number(maxZoom); ++zoom) {
    const shown = index.getClusters([-180, -90, 180, 90], zoom);
    nodes.push(shown.length);
    totals.push(shown.reduce((sum, feature) => sum + (feature.properties?.point_count ?? 1), 0));
}
console.log(JSON.stringify({seconds, cpu_seconds: (user + system) / 1e6, nodes, totals}));
