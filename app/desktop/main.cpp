// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QCommandLineParser>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTranslator>
#include <QtQuickControls2/QQuickStyle>
#include <QtWidgets/QApplication>

#include "bytes/secretbytes.h"
#include "desktop/program.h"
#include "desktop/singleinstance.h"
#include "models/pathtext.h"
#include "models/settings.h"
#include "system/descriptor.h"

namespace {

struct Options {
    coffer::ProfileSettings settings;
    QString folder;  ///< of a backup to be opened, absolute; may be empty
    coffer::desktop::Program::Start start = coffer::desktop::Program::Start::InFront;
    bool measure = false;
};

/// The two places that a person may want elsewhere, named as on the command line, and how to begin.
Options optionsFrom(const QCoreApplication& application) {
    const QCommandLineOption state("state-dir", "Where this computer remembers what it has stored.",
                                   "folder");
    const QCommandLineOption key("computer-key",
                                 "File with this computer's key, for machines without a keychain.", "file");
    const QCommandLineOption background("background", "Show no window yet, as when the person logs in.");
    QCommandLineOption measure("measure", "Tell at the end how long the window did not answer.");
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineParser parser;
    parser.setApplicationDescription("End-to-end-encrypted, provable backups of chat histories");
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({state, key, background, measure});
    parser.addPositionalArgument("folder", "Folder of a backup to open.", "[folder]");
    parser.process(application);
    Options options;
    options.settings.stateFolder = parser.value(state).toStdString();
    options.settings.keyFile = parser.value(key).toStdString();
    const QStringList rest = parser.positionalArguments();
    options.folder = rest.isEmpty() ? QString() : QFileInfo(rest.constFirst()).absoluteFilePath();
    options.start = parser.isSet(background) ? coffer::desktop::Program::Start::InBackground
                                             : coffer::desktop::Program::Start::InFront;
    options.measure = parser.isSet(measure);
    return options;
}

/// Speaks the language that the person chose or the system has; otherwise English, which has plurals of its
/// own. Dates, numbers and the direction of the window are those of the language.
void speak(QTranslator& translator, const coffer::ProfileSettings& settings) {
    const QString file = coffer::ui::settingsFile(coffer::Profile(settings), coffer::ui::kLanguageFile);
    const QLocale locale = coffer::ui::LanguageSetting::localeIn(file);
    QLocale::setDefault(locale);
    const bool known = translator.load(locale, "coffer", "_", ":/translations");
    if (known || translator.load(":/translations/coffer_en.qm")) {
        QCoreApplication::installTranslator(&translator);
    }
    QApplication::setLayoutDirection(known ? locale.textDirection() : Qt::LeftToRight);
}

int run(const Options& options, const QElapsedTimer& started) {
    const coffer::Profile profile(options.settings);
    coffer::desktop::SingleInstance instance(coffer::desktop::lockFile(profile));
    if (!instance.begin(options.folder)) {
        return EXIT_SUCCESS;
    }
    coffer::desktop::Program program(options.settings);
    if (!program.open(options.start)) {
        return EXIT_FAILURE;
    }
    if (options.measure) {
        program.measure(started);
    }
    QObject::connect(&instance, &coffer::desktop::SingleInstance::startedAgain,
                     [&program](const QString& folder) { program.raise(folder); });
    if (!options.folder.isEmpty()) {
        program.raise(options.folder);
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    QElapsedTimer started;
    started.start();
    // Without locked memory the program still works; the header of secretbytes.h says what that means.
    static_cast<void>(coffer::protectProcessMemory());
    coffer::raiseOpenFileLimit();
    const QApplication application(argc, argv);
    QApplication::setApplicationName("coffer-desktop");
    QApplication::setApplicationDisplayName("Coffer");
    QApplication::setApplicationVersion(COFFER_VERSION);
    QApplication::setDesktopFileName("org.coffer.Coffer");
    QQuickStyle::setStyle("Basic");  // only the file dialogs draw with it
    const Options options = optionsFrom(application);
    QTranslator translator;
    speak(translator, options.settings);
    return run(options, started);
}
