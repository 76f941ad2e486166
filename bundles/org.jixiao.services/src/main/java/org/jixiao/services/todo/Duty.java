package org.jixiao.services.todo;

import java.nio.file.Path;
import org.jixiao.stages.todo.ToDo;

/**
 * Something that somebody has to do, and the file it is in.
 *
 * @param file the dossier
 * @param project its title, else the name of its subject, else that of the file
 * @param todo what is to be done
 */
public record Duty(Path file, String project, ToDo todo) {
}
