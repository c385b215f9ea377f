import { useState } from 'react';

/** A page of the agency: the service until the application is handed in, then where it stands. */
export function ServicePage() {
  const [language, setLanguage] = useState<'vi' | 'en'>('vi');
  const [page, setPage] = useState('');
  const [reference, setReference] = useState<string | null>(null);
  return (
    <>
      <header>
        <p>Ủy ban nhân dân phường Mẫu</p>
        <button type="button" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {language === 'vi' ? 'English' : 'Tiếng Việt'}
        </button>
      </header>
      <main>
        <h1>Xác nhận tình trạng hôn nhân</h1>
        {/* The state of the page changes with every page of the form; the element stays the same one. */}
        <p role="status" data-page={page}>
          {reference === null ? '' : `Mã tra cứu: ${reference}`}
        </p>
        <thutuc-service
          procedure="xac-nhan-tinh-trang-hon-nhan"
          language={language}
          onform-page={({ detail }) => setPage(detail.page)}
          oncase-submitted={({ detail }) => setReference(detail.reference)}
        />
        {reference !== null && (
          <section>
            <h2>Theo dõi hồ sơ</h2>
            <thutuc-tracker code={reference} language={language} />
          </section>
        )}
      </main>
    </>
  );
}
