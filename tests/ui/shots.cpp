// SPDX-License-Identifier: GPL-3.0-or-later
// coffer-shots: draws scenes without a screen and writes them as pictures, in the appearances that screens
// are reviewed in. See usage() for the options. Ends with 1 when a scene does not load or says anything on
// the way.
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickView>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>
#include <optional>

#include "pseudolocale.h"

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_PagesPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ScenesPlugin)

namespace {

struct Look {
    QString name;
    bool dark = false;
    double textScale = 1;
    bool rightToLeft = false;
    bool pseudo = false;
    int tabs = 0;
    QSize size{1200, 780};
};

const QList<Look> kLooks{{"light"},
                         {"dark", true},
                         {"focus", true, 1, false, false, 2},
                         {"large", false, 2},
                         {"mirrored", false, 1, true},
                         {"pseudo", false, 1, false, true},
                         {"small", false, 1, false, false, 0, {900, 600}}};

QStringList allScenes() {
    QStringList names;
    for (const QString& file : QDir(":/qt/qml/Coffer/Scenes").entryList({"Scene*.qml", "Gallery*.qml"})) {
        if (file != "SceneShell.qml")
            names << file.chopped(4);
    }
    return names;
}

int complaints = 0;

void complain(QtMsgType, const QMessageLogContext&, const QString& message) {
    ++complaints;
    QTextStream(stderr) << message << '\n';
}

void settle(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Draws one scene in one look into a file; what goes wrong is counted by complain().
void shoot(QQmlEngine& engine, const QString& scene, const Look& look, const QString& file) {
    QQuickView view(&engine, nullptr);
    view.setInitialProperties({{"scene", QUrl("qrc:/qt/qml/Coffer/Scenes/" + scene + ".qml")},
                               {"dark", look.dark},
                               {"textScale", look.textScale},
                               {"rightToLeft", look.rightToLeft}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(look.size);
    view.setSource(QUrl("qrc:/qt/qml/Coffer/Scenes/Stage.qml"));
    view.show();
    view.requestActivate();
    settle(200);
    for (int tab = 0; tab < look.tabs; ++tab) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &press);
    }
    settle(50);
    if (view.status() != QQuickView::Ready || !view.grabWindow().save(file))
        qWarning("%s could not be drawn", qPrintable(scene));
}

void shootAll(const QStringList& scenes, const QString& only, const QString& folder) {
    for (const Look& look : kLooks) {
        if (!only.isEmpty() && look.name != only)
            continue;
        std::optional<coffer::ui::PseudoLocale> pseudo;
        if (look.pseudo)
            QCoreApplication::installTranslator(&pseudo.emplace());
        QQmlEngine engine;  // one for all scenes of a look: most of the time goes into reading their parts
        engine.addImportPath("qrc:/qt/qml");
        engine.addImportPath("qrc:/fakes");
        for (const QString& scene : scenes)
            shoot(engine, scene, look, QStringLiteral("%1/%2-%3.png").arg(folder, scene, look.name));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{"folder", "Where the pictures go.", "folder", "."},
         {"look",
          "Only in this look: light, dark, large, focus (dark, after two Tabs), mirrored, pseudo, small.",
          "look"},
         {"language", "With the texts of that translation; its direction is a look.", "language", "en"},
         {"all", "Every scene."}});
    parser.addPositionalArgument("scene", "The scenes to draw.", "[scene…]");
    parser.process(application);
    const QString folder = parser.value("folder");
    if (!QDir().mkpath(folder))
        return 1;
    const QString language = parser.value("language");
    QLocale::setDefault(language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                         : QLocale(language));
    QTranslator translator;
    if (!translator.load(":/translations/coffer_" + language + ".qm"))
        return 1;
    QCoreApplication::installTranslator(&translator);
    qInstallMessageHandler(complain);
    shootAll(parser.isSet("all") ? allScenes() : parser.positionalArguments(), parser.value("look"), folder);
    return complaints == 0 ? 0 : 1;
}
