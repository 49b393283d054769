// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the Qt Quick Tests of the pages, tests/ui/pages/tst_*.qml, with stand-ins for everything behind them.
#include <QtQuickTest/quicktest.h>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Coffer_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Coffer_PagesPlugin)

namespace {

class Setup : public QObject {
    Q_OBJECT

public slots:
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        engine->addImportPath("qrc:/fakes");
    }
};

}  // namespace

QUICK_TEST_MAIN_WITH_SETUP(ui_pages_test, Setup)

#include "pages_test.moc"
