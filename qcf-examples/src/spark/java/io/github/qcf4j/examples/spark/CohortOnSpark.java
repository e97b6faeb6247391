package io.github.qcf4j.examples.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * For a body with more portfolios than one machine can read: a cohort mapped by all worker processes of Spark.
 * <p>
 * Arguments: a file of specifications, a file with a portfolio on each line, the day that is asked about, such as
 * '2014-11-21', the least number of parts to cut the cohort into, and the folder that answers go to.
 */
public final class CohortOnSpark {

    private CohortOnSpark() {}

    public static void main(String... arguments) throws IOException {
        Clock clock = new Clock();
        LocalDate asOf = LocalDate.parse(arguments[2]);
        int parts = Integer.parseInt(arguments[3]);
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("qcf4j"))) {
            Broadcast<String> specification = spark.broadcast(Files.readString(Path.of(arguments[0])));
            clock.tell("Spark is ready");
            JavaRDD<String> answers = lines(spark, arguments[1], parts)
                    .zipWithIndex()
                    .mapPartitions(
                            part -> PartOfCohort.answers(part, CompiledOnce.mapper(specification.value()), asOf));
            clock.tell("the lines are numbered");
            answers.saveAsTextFile(arguments[4]);
            clock.tell("the lines are answered");
            spark.parallelize(Collections.nCopies(parts, 0), parts)
                    .mapToPair(part -> new Tuple2<>(ProcessHandle.current().pid(), CompiledOnce.told()))
                    .collectAsMap()
                    .forEach((process, told) -> System.out.println("process " + process + " " + told));
        }
        clock.tell("Spark has ended");
    }

    private static JavaRDD<byte[]> lines(JavaSparkContext spark, String file, int parts) {
        spark.hadoopConfiguration().set("textinputformat.record.delimiter", "\n");
        return spark.hadoopFile(file, TextInputFormat.class, LongWritable.class, Text.class, parts)
                .map(line -> PartOfCohort.line(line._2()));
    }
}
