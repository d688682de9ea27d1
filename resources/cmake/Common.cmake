# One place for the rules every target follows.
add_library(tambon_rules INTERFACE)
target_include_directories(tambon_rules INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tambon_rules INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TAMBON_VERSION="${PROJECT_VERSION}")
target_compile_options(tambon_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Wold-style-cast
  -Woverloaded-virtual -Wduplicated-cond -Wlogical-op -Wsuggest-override)
if(TAMBON_WERROR)
  target_compile_options(tambon_rules INTERFACE -Werror)
endif()
if(TAMBON_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
find_program(LLD ld.lld)
if(LLD)
  add_link_options(-fuse-ld=lld)
endif()

# tambon_sources(OUT FOLDER…): every .cpp and .h under these folders of the current directory.
function(tambon_sources OUT)
  set(all)
  foreach(folder IN LISTS ARGN)
    file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h)
    list(APPEND all ${found})
  endforeach()
  set(${OUT} ${all} PARENT_SCOPE)
endfunction()
