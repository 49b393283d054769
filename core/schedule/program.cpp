// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/program.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include "application/application.h"

namespace coffer {
namespace {

constexpr int kPatienceMilliseconds = 20'000;

QString toQt(const std::string& path) {
    return QFile::decodeName(QByteArray::fromStdString(path));
}

Error cannotWrite(const std::string& file, const QString& why) {
    return {Code::Denied, file + " cannot be written: " + why.toStdString()};
}

}  // namespace

Result<ProgramOutcome> runProgram(const std::string& program, const std::vector<std::string>& arguments) {
    needApplication();
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("TZ", "UTC");
    process.setProcessEnvironment(environment);
    QStringList words;
    for (const auto& argument : arguments) {
        words += toQt(argument);
    }
    process.start(toQt(program), words, QIODevice::ReadOnly);
    if (!process.waitForStarted(kPatienceMilliseconds)) {
        return Error{Code::NotFound, program + " cannot be started on this computer"};
    }
    if (!process.waitForFinished(kPatienceMilliseconds)) {
        process.kill();
        process.waitForFinished(kPatienceMilliseconds);
        return Error{Code::Unavailable, program + " does not answer"};
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return Error{Code::Unavailable, program + " ended by a crash"};
    }
    return ProgramOutcome{process.exitCode(), process.readAllStandardOutput().toStdString(),
                          process.readAllStandardError().trimmed().toStdString()};
}

Result<std::vector<std::string>> commandFor(const BackupSchedule& schedule) {
    needApplication();
#ifdef _WIN32
    const QString name = QStringLiteral("coffer.exe");
#else
    const QString name = QStringLiteral("coffer");
#endif
    const QFileInfo beside(QDir(QCoreApplication::applicationDirPath()).filePath(name));
    const QString found = beside.isFile() && beside.isExecutable() ? beside.absoluteFilePath()
                                                                   : QStandardPaths::findExecutable(name);
    if (found.isEmpty()) {
        return Error{Code::NotFound, "the command line coffer is not installed beside this program"};
    }
    std::vector<std::string> words = backupArguments(schedule);
    words.insert(words.begin(), QFile::encodeName(found).toStdString());
    return words;
}

Result<void> replaceTextFile(const std::string& file, const std::string& text) {
    const QString name = toQt(file);
    if (!QDir().mkpath(QFileInfo(name).path())) {
        return cannotWrite(file, QStringLiteral("its folder cannot be made"));
    }
    QSaveFile target(name);
    if (!target.open(QIODevice::WriteOnly) ||
        target.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) ||
        !target.commit()) {
        return cannotWrite(file, target.errorString());
    }
    return {};
}

}  // namespace coffer
