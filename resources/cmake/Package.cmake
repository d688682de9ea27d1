# What `cmake --install` and `cpack` put where, on a free desktop.
include(GNUInstallDirs)

set(linux_files ${CMAKE_CURRENT_SOURCE_DIR}/resources/linux)
set(application_id org.tamboncanvas.TambonCanvas)

# compressed(SOURCE FOLDER NAME): installs SOURCE as NAME.gz without time and name inside, so that two builds are equal.
find_program(GZIP gzip REQUIRED)
function(compressed source folder name)
  string(REPLACE "/" "_" made "${folder}/${name}.gz")
  set(made ${CMAKE_CURRENT_BINARY_DIR}/package/${made})
  add_custom_command(OUTPUT ${made} DEPENDS ${source}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/package
    COMMAND ${GZIP} -9nc ${source} > ${made} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY compressed_files ${made})
  install(FILES ${made} DESTINATION ${folder} RENAME ${name}.gz)
endfunction()

install(TARGETS tambon-canvas tambon-canvas-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux_files}/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux_files}/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux_files}/${application_id}.thumbnailer DESTINATION ${CMAKE_INSTALL_DATADIR}/thumbnailers)
install(FILES ${linux_files}/${application_id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/resources/icons/app.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application_id}.svg)
install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/resources/icons/app-16.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/16x16/apps RENAME ${application_id}.svg)
install(FILES ${linux_files}/tambon-canvas-cli.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME tambon-canvas-cli)
install(FILES ${linux_files}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tambon-canvas)
configure_file(${linux_files}/changelog.in ${CMAKE_CURRENT_BINARY_DIR}/package/changelog @ONLY)
compressed(${CMAKE_CURRENT_BINARY_DIR}/package/changelog ${CMAKE_INSTALL_DATADIR}/doc/tambon-canvas changelog.Debian)
compressed(${linux_files}/man/tambon-canvas.1 ${CMAKE_INSTALL_MANDIR}/man1 tambon-canvas.1)
compressed(${linux_files}/man/tambon-canvas-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 tambon-canvas-cli.1)
compressed(${linux_files}/man/tambon-canvas.th.1 ${CMAKE_INSTALL_MANDIR}/th/man1 tambon-canvas.1)
get_property(compressed_files GLOBAL PROPERTY compressed_files)
add_custom_target(package_files ALL DEPENDS ${compressed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tambon-canvas)
set(CPACK_PACKAGE_CONTACT "Tambon Canvas <team@tambon-canvas.invalid>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "plan a community business from what the community has")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Not linked but needed: Qt loads libthai when it breaks Thai lines, the fonts are those the paper is laid out with, and
# the platform plugins are loaded by name.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libthai0, libthai-data, fonts-tlwg-loma-ttf, fonts-tlwg-laksaman-ttf, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "A working group fills the nine questions of Thailand's Community
Business Model Canvas, records its capital and the skills it wants,
sees what the plan costs and earns, and prints it. Everything lies in
one file; no network is used.")
include(CPack)
