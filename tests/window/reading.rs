//! The driver itself: it reads and uses a page as a person does, by what is written there.

use super::driver::{Window, none};

const PAGE: &str = r#"
<main>
  <h1>Дела</h1>
  <ul>
    <li>Ржаной дом <button>Позвонить <kbd>Ctrl 1</kbd></button></li>
    <li>Калач <button>Позвонить</button></li>
  </ul>
  <button aria-hidden="true">Сохранить</button>
  <button hidden>Сохранить</button>
  <button aria-label="Сохранить всё">ok</button>
  <label>Имя <input id="name" value="старое"></label>
  <label for="due">Срок</label><input type="date" id="due">
  <label>Причина <select id="reason"><option value="a">Цена</option><option value="b">Опоздания</option></select></label>
  <fieldset><legend>Канал</legend>
    <label><input type="radio" name="c" value="call"> Звонок</label>
    <label><input type="radio" name="c" value="letter"> Письмо</label>
  </fieldset>
  <label><input type="checkbox" id="sure"> Подтвердил</label>
  <p>Сумма 38&nbsp;400&#8239;₽</p>
  <p id="log"></p>
</main>"#;

fn page() -> Window {
    let window = Window::open();
    let put = "document.documentElement.lang = 'ru'; document.body.innerHTML = arguments[0];
        const log = (text) => { document.getElementById('log').textContent += text + '. ' };
        for (const b of document.querySelectorAll('button'))
          b.addEventListener('click', () => setTimeout(() => log('нажато: ' + b.parentElement.textContent.trim().split(' ')[0]), 100));
        document.addEventListener('keydown', (e) => log('клавиши: ' + (e.ctrlKey ? 'Ctrl ' : '') + e.key));
        for (const f of document.querySelectorAll('input,select'))
          f.addEventListener('change', () => log(f.id + '=' + (f.type === 'checkbox' ? f.checked : f.value)))";
    window.script(put, &[PAGE.into()]).expect("the page is put");
    window
}

#[test]
fn things_are_found_by_their_names_in_their_places() {
    let mut window = page();
    window.see("Сумма 38 400 ₽");
    window.see_no_more("нажато");
    window.click("Позвонить");
    window.see("нажато: Ржаной.");
    window.within("Калач", |window| window.click("Позвонить"));
    window.see("нажато: Калач.");
    window.click("Сохранить");
    window.see("ok");
    let named = window.script(
        "return PAGE.name(arguments[0])",
        &[window.by_button("Сохранить").to_json().expect("an id")],
    );
    assert_eq!(named.expect("a name"), "Сохранить всё", "the hidden ones do not count");
    none("errors of the page", window.page_errors());
}

#[test]
fn fields_are_filled_by_their_labels() {
    let mut window = page();
    window.type_into("Имя", "Галина Юрьевна");
    assert_eq!(window.value("Имя"), "Галина Юрьевна");
    window.type_into("Срок", "2026-12-01");
    assert_eq!(window.value("Срок"), "2026-12-01");
    window.choose("Причина", "Опоздания");
    assert_eq!(window.value("Причина"), "b");
    window.see("reason=b");
    window.choose("Канал", "Письмо");
    window.see("=letter");
    window.tick("Подтвердил", true);
    window.tick("Подтвердил", true);
    window.see("sure=true");
    window.press("Ctrl+K");
    window.see("клавиши: Ctrl k");
}

#[test]
fn a_restart_opens_the_same_drive_with_new_files() {
    let mut window = Window::open();
    let drive = window.drive();
    window.reopen();
    let path = window.file("orders.csv", "client;day;sum\n");
    window.reopen_with(&[&path]);
    assert_eq!(window.drive(), drive);
    let ask = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('rpc', { name: 'jobs.cancel', body: '{\"job\":\"import\"}' }).then(done, done)";
    assert_eq!(
        window.script_async(ask).expect("an answer"),
        "false",
        "no such job runs"
    );
}

#[test]
fn faults_of_a_page_are_seen() {
    let window = page();
    let faulty = "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"icon.png\">');
        setTimeout(() => { throw new Error('broken on purpose') })";
    window.script(faulty, &[]).expect("the page is spoilt");
    let found = window.axe();
    assert!(found.iter().any(|fault| fault.starts_with("image-alt")), "{found:?}");
    let errors = window.page_errors();
    assert!(
        errors.iter().any(|error| error.contains("broken on purpose")),
        "{errors:?}"
    );
}
