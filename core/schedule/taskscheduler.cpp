// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDate>
#include <QtCore/QTemporaryDir>

#include "schedule/program.h"
#include "schedule/schedule.h"

namespace coffer {
namespace {

/// A task for each vault in the folder Coffer of Windows' Task Scheduler, made with schtasks.exe from the XML
/// of the Task Scheduler schema 1.2; StartWhenAvailable makes up for a run that was missed. schtasks prints
/// times in the words of the system's language, so next and last run are not told. Unverified.
class TaskScheduler final : public BackupScheduler {
public:
    Result<void> set(const BackupSchedule& schedule) override;
    Result<void> remove(const std::string& vault) override;
    Result<ScheduleState> state(const std::string& vault) override;
};

std::string taskOf(const std::string& vault) {
    const auto name = QByteArray::fromStdString(vault).toPercentEncoding({}, "-.", '_');
    return "Coffer\\" + name.toStdString();
}

std::string xml(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped().toStdString();
}

/// One argument as CommandLineToArgvW takes it apart: backslashes before a quote are doubled.
std::string inQuotes(const std::string& word) {
    std::string result = "\"";
    std::size_t backslashes = 0;
    for (const char c : word) {
        result += c == '"' ? std::string(backslashes + 1, '\\') : "";
        backslashes = c == '\\' ? backslashes + 1 : 0;
        result += c;
    }
    return result + std::string(backslashes, '\\') + "\"";
}

std::string two(unsigned number) {
    return QString::number(number).rightJustified(2, u'0').toStdString();
}

std::string triggerOf(const Rhythm& rhythm) {
    const bool hourly = rhythm.every == Rhythm::Every::Hour;
    const std::string start = QDate::currentDate().toString(Qt::ISODate).toStdString() + "T" +
                              (hourly ? "00" : two(rhythm.hour)) + ":" + two(rhythm.minute) + ":00";
    return "<CalendarTrigger><StartBoundary>" + start + "</StartBoundary>" +
           (hourly ? "<Repetition><Interval>PT1H</Interval></Repetition>" : "") +
           "<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay></CalendarTrigger>";
}

std::string taskText(const Rhythm& rhythm, const std::vector<std::string>& command) {
    std::string arguments;
    for (std::size_t i = 1; i < command.size(); ++i) {
        arguments += (i == 1 ? "" : " ") + inQuotes(command[i]);
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Task version=\"1.2\" "
           "xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n<Triggers>" +
           triggerOf(rhythm) +
           "</Triggers>\n<Settings><StartWhenAvailable>true</StartWhenAvailable>"
           "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>"
           "<ExecutionTimeLimit>PT0S</ExecutionTimeLimit></Settings>\n<Actions><Exec><Command>" +
           xml(command.front()) + "</Command><Arguments>" + xml(arguments) +
           "</Arguments></Exec></Actions>\n</Task>\n";
}

Result<void> schtasks(const std::vector<std::string>& words) {
    TRY(const auto outcome, runProgram("schtasks.exe", words));
    return outcome.exitCode == 0
               ? Result<void>()
               : Error{Code::Unavailable, "the Task Scheduler did not do what was asked: " + outcome.errors};
}

Result<void> TaskScheduler::set(const BackupSchedule& schedule) {
    TRY(const auto command, commandFor(schedule));
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("task.xml")).toStdString();
    TRY_VOID(replaceTextFile(file, taskText(schedule.rhythm, command)));
    return schtasks({"/Create", "/F", "/TN", taskOf(schedule.vault), "/XML", file});
}

Result<void> TaskScheduler::remove(const std::string& vault) {
    TRY(const ScheduleState now, state(vault));
    return now.set ? schtasks({"/Delete", "/F", "/TN", taskOf(vault)}) : Result<void>();
}

Result<ScheduleState> TaskScheduler::state(const std::string& vault) {
    TRY(const auto outcome, runProgram("schtasks.exe", {"/Query", "/TN", taskOf(vault)}));
    ScheduleState state;
    state.set = outcome.exitCode == 0;
    return state;
}

}  // namespace

std::unique_ptr<BackupScheduler> systemScheduler() {
    return std::make_unique<TaskScheduler>();
}

}  // namespace coffer
