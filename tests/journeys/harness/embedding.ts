import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { smallPdf, type PersonName } from './people.ts';
import type { PersonPage } from './chromium.ts';
import { signIn } from './sign-in.ts';

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Signs in by the button of an embedded service and the window of the server; gives what that window asked. */
export async function signInThroughWindow(
  page: Page,
  where: Page | FrameLocator = page,
  who: PersonName = 'cong-dan',
): Promise<string> {
  const opened = page.waitForEvent('popup');
  await where.getByRole('button', { name: 'Đăng nhập' }).click();
  const popup = await opened;
  await popup.getByLabel('Tên đăng nhập').waitFor();
  await signIn(popup, who);
  const allow = popup.getByRole('button', { name: 'Cho phép', exact: true });
  await allow.waitFor();
  const asked = await popup.getByRole('main').innerText();
  await Promise.all([popup.waitForEvent('close'), allow.click()]);
  return asked;
}

/** Chooses a small PDF for the one component that asks for a file. */
export async function chooseFile(page: Page, where: Page | FrameLocator = page): Promise<void> {
  const pdf = smallPdf();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    where.getByRole('button', { name: /Chọn tệp/ }).click(),
  ]);
  const buffer = Buffer.from(await pdf.arrayBuffer());
  await chooser.setFiles({ name: pdf.name, mimeType: pdf.type, buffer });
  await where.getByText(`Đã tải lên ${pdf.name}`).waitFor();
}

/** Collects what the policies of the pages of a person refuse. */
export async function watchPolicy({ context }: PersonPage): Promise<string[]> {
  const violations: string[] = [];
  await exposeTell(context, violations);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { tell: (text: string) => void }).tell(`${violatedDirective} ${blockedURI}`);
    });
  });
  return violations;
}

function exposeTell(context: BrowserContext, violations: string[]): Promise<unknown> {
  return context.exposeFunction('tell', (text: string) => violations.push(text));
}
