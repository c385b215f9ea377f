import multipart from '@fastify/multipart';
import plugin from 'fastify-plugin';
import { usualFileRules } from '../../files/index.ts';

/** Reads uploads as streams, one file at a time. The file store says what is too large, and why. */
export const uploads = plugin(
  async (app) => {
    await app.register(multipart, {
      limits: { files: 1, fields: 5, fieldSize: 1000, fileSize: usualFileRules.maxSize + 1 },
      throwFileSizeLimit: false,
    });
  },
  { name: 'uploads' },
);
