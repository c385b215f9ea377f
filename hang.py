s=open('perf.mts').read()
a=s.index("  console.log('put'"); b=s.index("  const open = await page.evaluate")
s=s[:a]+"""  await cdp.send('Debugger.enable');
  cdp.on('Debugger.paused', (e: any) => { console.log('PAUSED'); for (const f of e.callFrames.slice(0, 25)) console.log(f.functionName, f.url.split('/').pop(), f.location.lineNumber, f.location.columnNumber); void cdp.send('Debugger.resume'); });
  console.log('put', Math.round(await fill()));
  await new Promise((r) => setTimeout(r, 4000));
  await cdp.send('Debugger.pause'); await new Promise((r) => setTimeout(r, 1500));
  await cdp.send('Debugger.pause'); await new Promise((r) => setTimeout(r, 1500));
  process.exit(0);
"""+s[b:]
open('hang.mts','w').write(s)
