//! The table of commands. One line a command: its name, the task that answers, request and response.

use super::error::ApiError;
use crate::app::shapes::{Id, Nothing};
use crate::app::*;
use crate::jobs::Progress;
use crate::texts;
use serde::de::DeserializeOwned;

/// A row of the table, for `--help` and for checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Command {
    pub name: &'static str,
    pub request: &'static str,
    pub response: &'static str,
    /// What the task is for, in one line.
    pub about: &'static str,
}

fn parse<T: DeserializeOwned>(name: &str, body: &str) -> std::result::Result<T, ApiError> {
    serde_json::from_str(if body.trim().is_empty() { "{}" } else { body })
        .map_err(|error| ApiError::bad_call(name, &error.to_string()))
}

macro_rules! answer {
    ($task:path, $app:expr, $request:expr, $progress:expr) => {
        $task($app, $request)
    };
    ($task:path, $app:expr, $request:expr, $progress:expr, long) => {
        $task($app, $request, $progress)
    };
}

macro_rules! commands {
    ($($(#[doc = $about:literal])* $name:literal = $task:path, $request:ty => $response:ty $(, $long:ident)?;)*) => {
        pub const COMMANDS: &[Command] = &[$(Command {
            name: $name,
            request: stringify!($request),
            response: stringify!($response),
            about: concat!($($about),*).trim_ascii(),
        }),*];

        /// Answers one command: JSON in, JSON out.
        pub fn dispatch(app: &App, name: &str, body: &str, progress: &mut Progress) -> std::result::Result<String, ApiError> {
            app.bring_up_to_date()?;
            match name {
                $($name => {
                    let request: $request = parse(name, body)?;
                    let response: $response = answer!($task, app, request, progress $(, $long)?)?;
                    serde_json::to_string(&response).map_err(|error| ApiError::bad_call(name, &error.to_string()))
                })*
                _ => Err(ApiError::bad_call(name, "unknown command")),
            }
        }

        /// The table as TypeScript: every shape it reaches, then `Commands`.
        #[cfg(feature = "codegen")]
        pub fn typescript() -> String {
            let config = ts_rs::Config::new().with_large_int("number");
            let mut shapes = super::codegen::Shapes::new(&config);
            $(shapes.add::<$request>(); shapes.add::<$response>();)*
            shapes.add::<ApiError>();
            shapes.add::<super::Changed>();
            shapes.add::<crate::jobs::Step>();
            let mut rows = String::new();
            $(rows.push_str(&format!("  \"{}\": {{ request: {}; response: {} }};\n", $name,
                <$request as ts_rs::TS>::name(&config), <$response as ts_rs::TS>::name(&config)));)*
            shapes.file(&rows)
        }
    };
}

commands! {
    /// What the frame of the window shows.
    "drive.state" = drive::state, Nothing => drive::DriveState;
    /// First start: the sample drive or an empty one.
    "drive.start" = drive::start, drive::StartRequest => drive::DriveState;
    /// Ends the open drive; its results stay.
    "drive.end" = drive::end, Nothing => drive::DriveState;
    /// Empties the sample for a drive of one's own.
    "drive.leave_sample" = drive::leave_sample, Nothing => drive::DriveState;
    /// Integrity of the file and every rule of the method.
    "drive.check" = audit::check, Nothing => audit::Audit;

    /// Copies of the drive, newest first.
    "backups.list" = backups::list, Nothing => backups::Copies;
    /// Makes one now.
    "backups.make" = backups::make, Nothing => backups::Copies;
    /// Brings one back; what is there now becomes a copy first.
    "backups.restore" = backups::restore, backups::RestoreCopy => backups::Copies;

    /// Settings of the firm and the drive.
    "settings.get" = settings::get, Nothing => settings::Settings;
    /// Saves them.
    "settings.save" = settings::save, settings::Settings => settings::Settings;
    /// Language, theme and text size of the window.
    "settings.look" = settings::look, settings::Look => drive::DriveState;
    /// Groups of clients with their own limits of the signals.
    "limits.groups" = limits::groups, Nothing => Vec<limits::GroupLimits>;
    /// Sets the limits of one group.
    "limits.set_group" = limits::set_group, limits::GroupLimits => Vec<limits::GroupLimits>;
    /// Currencies of the orders that are not the firm's.
    "rates.list" = rates::list, Nothing => Vec<rates::Rate>;
    /// Sets what one unit of a currency is worth, or forgets it.
    "rates.set" = rates::set, rates::Rate => Vec<rates::Rate>;
    /// The buying model: parameters, or why there is none.
    "model.get" = model::get, model::ModelAsked => model::ModelPage;
    /// What the model foresaw, week by week, beside what happened.
    "model.course" = model::course, Nothing => model::ModelCourse;
    /// People of the firm.
    "employees.list" = settings::employees, Nothing => Vec<settings::Employee>;
    /// Adds or changes one.
    "employees.save" = settings::save_employee, settings::Employee => settings::Employee;

    /// A page of clients, by name, phone or e-mail.
    "clients.list" = clients::list, clients::ClientsRequest => clients::ClientsPage;
    /// One client: how he buys, what he was worth.
    "clients.get" = clients::get, Id => clients::ClientPage;
    /// Adds or changes a client.
    "clients.save" = clients::save, clients::ClientEdit => clients::ClientPage;
    /// Takes down or closes a complaint.
    "clients.complaint" = clients::complaint, clients::ComplaintEdit => clients::ClientPage;
    /// Pairs of clients who are likely one.
    "clients.likely_same" = merge::likely_same, merge::LikelySame => Vec<merge::Pair>;
    /// Says that two clients are not one although it looks so, or takes that back.
    "clients.tell_apart" = merge::tell_apart, merge::TellApart => Vec<merge::Pair>;
    /// Makes one client of two; a copy of the drive is made first.
    "clients.merge" = merge::merge, merge::MergeClients => merge::Merged;
    /// Clients and cases by a few letters.
    "search.find" = search::find, search::Find => Vec<search::Found>;

    /// Reads a file and shows what it would bring.
    "import.preview" = import::preview, import::ImportFile => crate::import::Preview, long;
    /// Lands files, all or nothing; says who returned.
    "import.run" = import::run, import::RunImport => import::ImportResult, long;
    /// Says what landing them would do, and does nothing.
    "import.try" = import::try_out, import::RunImport => import::Trial, long;
    /// Remembers what the user said of a file's columns for the next file under the same headings, or forgets it.
    "import.mapping" = mappings::set, mappings::SetMapping => mappings::Mapping;
    /// Saves the rows that cannot be taken as a file of the same shape, with what is wrong with each.
    "import.rejected" = rejected::save, rejected::SaveRejected => rejected::SavedRejected;

    /// Past imports, newest first.
    "imports.list" = imports::list, Nothing => Vec<imports::PastImport>;
    /// What one changed in what was there before it, field by field.
    "imports.changes" = import_changed::list, Id => import_changed::Changes;
    /// Saves all of that as a workbook or a text with columns.
    "imports.save_changes" = import_changed::save, import_changed::SaveChanges => export::SavedExport;
    /// Takes one back as a whole; what somebody stands on stays.
    "imports.undo" = imports::undo, Id => imports::UndoneImport;

    /// Files and folders that are imported whenever they change.
    "watch.list" = watch::list, Nothing => Vec<watch::Watched>;
    /// Watches one more.
    "watch.add" = watch::add, watch::WatchPath => Vec<watch::Watched>;
    /// Watches it no longer; what it brought stays.
    "watch.remove" = watch::remove, Id => Vec<watch::Watched>;
    /// Looks at all of them once and imports what has changed.
    "watch.run" = watch::run, watch::WatchRun => watch::WatchLook, long;

    /// Who is lost and what it costs.
    "losses.list" = losses::list, losses::LossesRequest => losses::Losses;
    /// A page of the losses, filtered and sorted.
    "losses.rows" = losses::rows, losses::LossRowsRequest => losses::LossRows;
    /// If as many leave next year.
    "losses.next" = losses::next, losses::WhatIf => Vec<losses::NextYears>;
    /// Counts who is lost for today, though a later day was counted already.
    "losses.recount" = losses::recount, Nothing => Nothing;
    /// The client said he is leaving (signal S6).
    "losses.told_us" = losses::told_us, losses::ToldUs => Id;
    /// The losses as a sheet for the wall, A4 or A3.
    "losses.poster" = poster::make, poster::MakePoster => poster::MadePoster;
    /// What a client is worth over his lifetime, begun with the firm's own numbers.
    "lifetime.own" = lifetime::own, Nothing => lifetime::OwnNumbers;
    /// Counts it with these.
    "lifetime.count" = lifetime::count, lifetime::LifetimeNumbers => lifetime::LifetimeValue;
    /// Makes them settings of the firm.
    "lifetime.keep" = lifetime::keep, lifetime::LifetimeNumbers => settings::Settings;
    /// Whom to return, best expected value first.
    "targets.list" = targets::list, targets::TargetsRequest => targets::Targets;
    /// Takes clients into the choice or out of it by hand.
    "targets.pin" = picks::pin, picks::PinTargets => picks::PinTargets;
    /// Leaves the choice to the program again.
    "targets.unpin_all" = picks::unpin_all, Nothing => Nothing;
    /// Overrules the verdict on a lost client, with a reason.
    "targets.overrule" = picks::overrule, picks::OverruleTarget => Id;

    /// Opens cases for one driver.
    "cases.open" = cases::open, cases::OpenCases => cases::OpenedCases;
    /// All cases with their next step.
    "cases.list" = cases::list, Nothing => Vec<cases::CaseRow>;
    /// One case as one story.
    "cases.get" = cases::get, Id => cases::CasePage;
    /// Gives a case to another driver.
    "cases.assign" = cases::assign, cases::AssignCase => cases::CasePage;
    /// How heavy we think it was for him.
    "cases.severity" = cases::severity, cases::SeverityOurs => cases::CasePage;
    /// Overrules the verdict, with a reason.
    "cases.overrule" = cases::overrule, cases::OverruleVerdict => cases::CasePage;
    /// What we offer.
    "cases.offer" = cases::offer, cases::OfferEdit => cases::CasePage;
    /// A fixed share of the problem order.
    "cases.compensate" = cases::compensate, cases::CompensationEdit => cases::CasePage;
    /// Ends the pursuit without a return.
    "cases.close" = cases::close, cases::CloseCase => cases::CasePage;
    /// Takes a closed case up again.
    "cases.reopen" = cases::reopen, Id => cases::CasePage;
    /// A check of a returned client at 30, 90 or 365 days.
    "cases.aftercare" = cases::aftercare, cases::AftercareDone => cases::CasePage;

    /// Begins or goes on with an interview.
    "interviews.start" = interviews::start, interviews::StartInterview => interviews::Interview;
    /// One interview.
    "interviews.get" = interviews::get, Id => interviews::Interview;
    /// Saves it as it is typed.
    "interviews.save" = interviews::save, interviews::InterviewEdit => interviews::Interview;
    /// Ends it.
    "interviews.finish" = interviews::finish, Id => interviews::Interview;
    /// What to say at a step.
    "interviews.prompt" = interviews::prompt, interviews::PromptRequest => texts::prompts::Prompt;
    /// The tree of reasons.
    "interviews.reasons" = interviews::reasons, Nothing => Vec<interviews::Reason>;
    /// Adds a reason of one's own.
    "interviews.add_reason" = interviews::add_reason, interviews::NewReason => interviews::Reason;
    /// Retires a reason; it is never renamed.
    "interviews.retire_reason" = interviews::retire_reason, Id => interviews::Reason;

    /// Fixes, and who waits for them.
    "fixes.list" = fixes::list, Nothing => Vec<fixes::FixRow>;
    /// Plans a fix for a cause.
    "fixes.plan" = fixes::plan, fixes::PlanFix => fixes::FixRow;
    /// Takes a fix that will not be done off the list.
    "fixes.drop" = fixes::drop, Id => Nothing;
    /// It is done, with evidence.
    "fixes.finish" = fixes::finish, fixes::FinishFix => fixes::FixRow;
    /// Another person has looked.
    "fixes.check" = fixes::check, fixes::CheckFix => fixes::FixRow;

    /// Letters by state.
    "letters.list" = letters::list, Nothing => Vec<letters::LetterRow>;
    /// Drafts a letter from the case; refused while the fix gate is shut.
    "letters.write" = letters::write, letters::WriteLetter => letters::Letter;
    /// Lets a lost client go: his case is closed as it begins, and a parting letter drafted.
    "letters.part" = letters::part, letters::PartLetter => letters::Letter;
    /// One letter with what stands between it and the printer.
    "letters.get" = letters::get, Id => letters::Letter;
    /// Puts a text that was written elsewhere in the place of the draft's.
    "letters.text" = letters::put_text, letters::PutText => letters::Letter;
    /// Saves the draft as it is typed.
    "letters.save" = letters::save, letters::SaveLetter => letters::Letter;
    /// The very pages, as pictures.
    "letters.preview" = letters::preview, letters::SaveLetter => letters::LetterPreview;
    /// Gives a draft to another signer; what was not edited speaks for the new one.
    "letters.sign" = letters::sign, letters::SignLetter => letters::Letter;
    /// Freezes text and PDF.
    "letters.approve" = letters::approve, Id => letters::Letter;
    /// Lays the PDF of letter and envelope down for the printer; each print asks the fix gate.
    "letters.print" = letters::print, letters::PrintLetter => letters::PrintedLetter;
    /// Saves a copy of the PDF; the letter is no further for it.
    "letters.save_pdf" = letters::save_pdf, letters::SavePdf => letters::PrintedLetter;
    /// Back to a draft: while it has not been printed, after it came back, or where it cannot go as it is.
    "letters.reopen" = letters::reopen, Id => letters::Letter;
    /// Letter, envelope and slip of several letters as one job, in the courier's order.
    "letters.print_many" = letters::print_many, letters::PrintMany => letters::PrintedMany, long;
    /// The courier's register of the day, with room for signatures.
    "letters.register" = letters::register, letters::RegisterRequest => letters::PrintedMany;
    /// Letters in the order the courier goes: by town, street and house, or as they were moved by hand.
    "letters.round" = letters::round, letters::WhichLetters => letters::Round;
    /// Keeps another order of the courier's round, or forgets what was moved by hand.
    "letters.arrange" = letters::arrange, letters::Arrange => letters::Round;
    /// A card in the same hand, put into the envelope of a draft; an empty text takes it out.
    "letters.card" = letters::set_card, letters::SetCard => letters::Letter;
    /// Hands several printed letters to a courier; which had to stay is said with its reason.
    "letters.hand_many" = letters::hand_many, letters::HandMany => letters::HandedMany;
    /// When the courier finds the client.
    "letters.window" = letters::visit_window, letters::VisitWindow => letters::Letter;
    /// The approved pages as strokes of a pen for a plotter, one SVG a page; refused to a hand that knows outlines alone.
    "letters.save_plotter" = letters::save_plotter, letters::SavePdf => letters::PlotterPages;
    /// Names whoever reads the letter, where the client has no contact person yet; remembered.
    "letters.reader" = letters::name_reader, letters::NameReader => letters::Letter;
    /// Takes what the case offers now into a draft that was made with another offer.
    "letters.take_offer" = letters::take_offer, Id => letters::Letter;
    /// A fact of the client in the words of a letter to him, remembered with the client.
    "letters.fact" = letters::tell_fact, letters::TellFact => letters::Letter;
    /// To whom and about whom, corrected by hand and remembered with the person.
    "letters.names" = letters::save_names, letters::SaveNames => letters::Letter;
    /// To whom the letter is beside the contact person: a letter to two, or to one again.
    "letters.second" = letters::set_second, letters::SetSecond => letters::Letter;
    /// The hands to choose from, each with its usual habits.
    "letters.hands" = letters::hands, Nothing => Vec<letters::Writing>;
    /// The hand of a letter's signer, remembered for his next letters, and the paper of this one.
    "letters.set_hand" = letters::set_hand, letters::WriteBy => letters::Letter;
    /// New letters begin on the paper of this one.
    "letters.keep_paper" = letters::keep_paper, Id => letters::Letter;
    /// Templates of letters, shipped or edited.
    "letters.templates" = letters::templates, Nothing => Vec<letters::TemplateRow>;
    /// One template with its shipped original.
    "letters.template" = letters::template, letters::WhichTemplate => letters::Template;
    /// A template as it is typed: its example, or what is wrong and where.
    "letters.try_template" = letters::try_template, letters::TryTemplate => letters::TemplateTried;
    /// Keeps the user's own template.
    "letters.save_template" = letters::save_template, letters::TryTemplate => letters::Template;
    /// Writes a template to a file.
    "letters.export_template" = letters::export_template, letters::TemplateFile => letters::Template;
    /// Keeps a template from a file; a mistake is told with its line.
    "letters.import_template" = letters::import_template, letters::TemplateFile => letters::Template;
    /// Back to the shipped template.
    "letters.reset_template" = letters::reset_template, letters::WhichTemplate => letters::Template;
    /// Handed to a courier, delivered, come back, answered; what came back is handed over again.
    "letters.moved" = letters::moved, letters::LetterMoved => letters::Letter;

    /// Hands of the firm's own people.
    "hands.list" = own_hands::list, Nothing => Vec<own_hands::OwnHand>;
    /// The sheet to be filled in by hand, as a PDF.
    "hands.sheet" = own_hands::sheet, own_hands::PrintSheet => own_hands::PrintedSheet;
    /// Reads photographs or scans of filled sheets: a new hand, or more pages for one.
    "hands.read" = own_hands::read, own_hands::ReadSheet => own_hands::SheetRead, long;
    /// One hand, letter by letter.
    "hands.get" = own_hands::get, Id => own_hands::OwnHandPage;
    /// Says which letters the hand writes with.
    "hands.take" = own_hands::take, own_hands::TakeGlyphs => own_hands::OwnHandPage;
    /// Keeps it under a name, and gives it to a signer.
    "hands.keep" = own_hands::keep, own_hands::KeepHand => own_hands::OwnHandPage;
    /// Takes it off; approved letters keep it.
    "hands.remove" = own_hands::remove, Id => Vec<own_hands::OwnHand>;
    /// Who writes by which hand, and signs how.
    "hands.signers" = signatures::signers, Nothing => Vec<signatures::Signer>;
    /// Gives a signer a hand, his own or a shipped one.
    "hands.give" = signatures::give, signatures::GiveHand => Vec<signatures::Signer>;
    /// Reads a signature from a picture; it takes the place of the one before.
    "signatures.read" = signatures::read, signatures::ReadSignature => Vec<signatures::Signer>;
    /// Takes it off; approved letters keep it.
    "signatures.remove" = signatures::remove, signatures::RemoveSignature => Vec<signatures::Signer>;

    /// The call script filled from the case.
    "calls.script" = calls::script, calls::ScriptRequest => texts::scripts::Script;
    /// The call that is going on for a case, kept place by place.
    "calls.begun" = calls::begun, Id => Option<calls::CallBegun>;
    /// Keeps how far it has come.
    "calls.keep" = calls::keep, calls::CallBegun => calls::CallBegun;
    /// What came of the call.
    "calls.finish" = calls::finish, calls::FinishCall => touches::TouchRow;

    /// Touches of one case.
    "touches.list" = touches::list, Id => Vec<touches::TouchRow>;
    /// Plans one.
    "touches.plan" = touches::plan, touches::PlanTouch => touches::TouchRow;
    /// It is done, with its outcome.
    "touches.done" = touches::done, touches::TouchDone => touches::TouchRow;
    /// Another day or another person.
    "touches.move" = touches::shift, touches::MoveTouch => touches::TouchRow;
    /// Takes it off the plan.
    "touches.cancel" = touches::cancel, Id => touches::TouchRow;

    /// What to do now.
    "today.list" = today::list, Nothing => today::Today;
    /// What a drive brought, or all of them.
    "results.get" = results::get, results::ResultsRequest => results::Results;
    /// Printers with what each is off by; the usual one first.
    "printers.list" = printers::list, Nothing => Vec<printers::Printer>;
    /// A printer, new or changed; the usual one is chosen here.
    "printers.save" = printers::save, printers::Printer => Vec<printers::Printer>;
    /// Forgets a printer.
    "printers.remove" = printers::remove, Id => Vec<printers::Printer>;
    /// A test page with rulers along all edges, laid as the printer is set now.
    "printers.test" = printers::test, printers::TestPrint => printers::TestPrinted;
    /// Moves the print by what a ruler says of the test page.
    "printers.measured" = printers::measured, printers::Measured => Vec<printers::Printer>;
    /// What was spent beside touches, letters and compensations.
    "expenses.list" = expenses::list, Nothing => Vec<expenses::ExpenseRow>;
    /// Adds an expense of a case or of the drive.
    "expenses.add" = expenses::add, expenses::AddExpense => expenses::ExpenseRow;
    /// Takes one off.
    "expenses.remove" = expenses::remove, Id => expenses::ExpenseRow;

    /// A list as it is shown, as a workbook or a text with columns.
    "export.save" = export::save, export::SaveExport => export::SavedExport;

    /// Saved views of tables.
    "views.list" = views::list, views::ViewsRequest => Vec<views::View>;
    /// Adds or changes one.
    "views.save" = views::save, views::View => views::View;
    /// Takes one off.
    "views.delete" = views::delete, Id => Vec<views::View>;

    /// Takes back the last step.
    "undo.back" = undo::back, Nothing => undo::Undone;
    /// Brings it again.
    "undo.again" = undo::again, Nothing => undo::Undone;
}
